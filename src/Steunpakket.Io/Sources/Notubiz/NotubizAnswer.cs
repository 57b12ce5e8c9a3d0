namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>What the supplier made of a question that reached it.</summary>
internal enum NotubizVerdict
{
    Given,

    /// <summary>Not public, for us or for everybody.</summary>
    NoRights,

    /// <summary>The organisation's number is wrong or old.</summary>
    NotActive,
    NotFound,

    /// <summary>In a shape that cannot be understood.</summary>
    Changed,
}

/// <summary>An answer, understood as far as its verdict.</summary>
/// <param name="Body">Only when <see cref="NotubizVerdict.Given"/>.</param>
/// <param name="Detail">Status and message, for a person.</param>
internal sealed record NotubizAnswer(NotubizVerdict Verdict, NotubizNode Body, string Detail);
