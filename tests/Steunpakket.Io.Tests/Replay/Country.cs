using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Io.Tests.Replay;

/// <summary>A small nation for tests: eight gemeenten have all four suppliers and both aggregators.</summary>
internal static class Country
{
    public static readonly IReadOnlyList<NationGemeente> Eight = GemeenteList.Of(
        ("GM0344", "Utrecht"), ("GM0363", "Amsterdam"), ("GM0599", "Rotterdam"), ("GM0200", "Apeldoorn"),
        ("GM0537", "Katwijk"), ("GM0014", "Groningen"), ("GM0518", "'s-Gravenhage"), ("GM1900", "Súdwest-Fryslân"));

    public static Nation Of(int documents = 72, long seed = 1) => new(Eight, new NationOptions { DocumentsPerGemeente = documents, Seed = seed });

    /// <summary>Asks without a network, as a server would be asked.</summary>
    public static Answer Ask(this Nation nation, string address, string? body = null, EntryChange changing = EntryChange.None, params (string Name, string Value)[] headers)
    {
        var parts = address.Split('?', 2);
        var question = new Question(nation, "http://127.0.0.1:1", parts[0], parts.Length > 1 ? "?" + parts[1] : "", body)
        {
            Header = name => headers.FirstOrDefault(header => header.Name == name).Value,
            Changing = changing,
        };
        return new Router(new RecordedAnswers(null)).Answer(question);
    }
}
