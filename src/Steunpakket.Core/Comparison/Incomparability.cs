namespace Steunpakket.Core.Comparison;

/// <summary>Why a gemeente is <see cref="Verdict.Onvergelijkbaar"/>; of several reasons the first of this list.</summary>
public enum Incomparability
{
    /// <summary>Its documents bear a name that no gemeente has.</summary>
    GeenGemeente,

    /// <summary>It was split and has no single successor.</summary>
    Opgesplitst,

    /// <summary>A year has no month that counts.</summary>
    GeenMaanden,

    /// <summary>A year of a merged gemeente lacks the documents of a part.</summary>
    DeelOntbreekt,

    /// <summary>A year has no readable document.</summary>
    GeenDocumenten,

    /// <summary>A year has too few months with a readable document.</summary>
    Dekking,
}
