using Steunpakket.Replay.Serving;

namespace Steunpakket.Replay.Vendors;

/// <summary>Answers as one supplier does. Depends on nothing but the question.</summary>
internal interface ISupplierReplay
{
    /// <summary>First part of the path.</summary>
    string Root { get; }

    Answer Answer(Question question);
}
