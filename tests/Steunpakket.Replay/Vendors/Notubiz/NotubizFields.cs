using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Notubiz;

/// <summary>Numbers that mean the same at every organisation.</summary>
internal static class NotubizFields
{
    public static readonly IReadOnlyList<(int Id, string Label)> Of =
    [
        (1, "Titel"), (2, "Hoofddocument"), (3, "Omschrijving"), (5, "Nummer"), (15, "Datum"), (22, "Gekoppelde vergadering"), (45, "Type"),
        (50, "Locatie"), (54, "Ingediend in"), (62, "Stemming"), (82, "Begintijd"), (83, "Eindtijd"),
    ];

    public static readonly IReadOnlyList<string> Gremia = ["Gemeenteraad", "Commissie Samenleving", "Commissie Ruimte", "Raadsgriffie"];

    public static int Gremium(NationGemeente gemeente, int place) => 5000 + (gemeente.Index * 4) + (place % 4);
}
