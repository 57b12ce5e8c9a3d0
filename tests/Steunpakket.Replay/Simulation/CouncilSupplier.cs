namespace Steunpakket.Replay.Simulation;

/// <summary>Whose system a gemeente's council uses.</summary>
public enum CouncilSupplier
{
    Notubiz,
    Ibabs,
    GemeenteOplossingen,
    Parlaeus,
}
