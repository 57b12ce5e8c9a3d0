using Steunpakket.Core.Documents;

namespace Steunpakket.Replay.Simulation;

/// <summary>A gemeente and where its documents are.</summary>
/// <param name="Index">Place in the nation, from 0 to 999: part of every id.</param>
/// <param name="Slug">Unique; its sitename at iBabs, its key at OpenBesluitvorming and the tail of its index at ORI.</param>
public sealed record NationGemeente(int Index, GemeenteCode Code, string Name, string Slug)
{
    // A fixed round, so that four gemeenten already have all four, in about the shares of the real ones.
    private static readonly CouncilSupplier[] Round =
    [
        CouncilSupplier.Notubiz, CouncilSupplier.Ibabs, CouncilSupplier.GemeenteOplossingen, CouncilSupplier.Parlaeus,
        CouncilSupplier.Ibabs, CouncilSupplier.Notubiz, CouncilSupplier.Ibabs, CouncilSupplier.Notubiz, CouncilSupplier.Ibabs,
        CouncilSupplier.GemeenteOplossingen, CouncilSupplier.Notubiz, CouncilSupplier.Ibabs, CouncilSupplier.Ibabs,
        CouncilSupplier.Notubiz, CouncilSupplier.Ibabs, CouncilSupplier.Notubiz, CouncilSupplier.Ibabs,
        CouncilSupplier.GemeenteOplossingen, CouncilSupplier.Notubiz, CouncilSupplier.Ibabs,
    ];

    public CouncilSupplier Supplier => Round[Index % Round.Length];

    /// <summary>As the supplier is called in document ids and in the settings.</summary>
    public string SupplierName => Supplier.ToString().ToLowerInvariant();

    public bool InOri => Index % 4 is 0 or 1;

    public bool InOpenBesluitvorming => Index % 4 is 1 or 2;

    public bool HasRegisters => Supplier is CouncilSupplier.Notubiz or CouncilSupplier.Ibabs;

    public int OrganisationId => 1000 + Index;

    public string OriAlias => $"ori_{Slug}";

    public string OriIndex => $"ori_{Slug}_20250413114006";

    /// <summary>What must be given as <c>rid</c> at Parlaeus.</summary>
    public string Rid => $"rid-{Code}";
}
