namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>One of the appendices; its number is its place in <see cref="All"/>, wherever it is spoken of (METHOD G6).</summary>
internal sealed record Appendix(string Title, Action<AccountFacts, Markdown> Write)
{
    public static readonly Appendix Keywords = new("Zoekwoordenlijsten", KeywordAppendix.Write);
    public static readonly Appendix Frequencies = new("Frequentietabel", FrequencyAppendix.Write);
    public static readonly Appendix Timeline = new("Tijdlijn van de steunpakketten", TimelineAppendix.Write);
    public static readonly Appendix Technical = new("Technische toelichting", TechnicalAppendix.Write);

    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<Appendix> All { get; } = [Keywords, Frequencies, Timeline, Technical];

    public int Number => All.Index().First(pair => ReferenceEquals(pair.Item, this)).Index + 1;

    public string Heading => $"Bijlage {Number}. {Title}";

    /// <summary>As <c>[bijlage 4](#…)</c>.</summary>
    public string Reference => $"[bijlage {Number}](#{Markdown.Anchor(Heading)})";
}
