namespace Steunpakket.Replay.Simulation;

/// <summary>The registers that a gemeente has.</summary>
/// <param name="Module">Its number at Notubiz.</param>
/// <param name="Name">Notubiz's own name.</param>
/// <param name="Custom">What the gemeente calls it, also at iBabs; empty at Notubiz where it is the same.</param>
public sealed record NationRegister(int Module, string Name, string Custom)
{
    public static readonly IReadOnlyList<NationRegister> Of =
    [
        new(1, "Ingekomen stukken", ""),
        new(4, "Schriftelijke vragen", "Raadsvragen"),
        new(6, "Moties", "Moties en amendementen"),
    ];

    public string NameThere => Custom.Length > 0 ? Custom : Name;
}
