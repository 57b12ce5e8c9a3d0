namespace Steunpakket.Replay.Simulation;

/// <summary>All gemeenten and their documents, worked out when asked for. Immutable and safe for several threads.</summary>
public sealed class Nation
{
    private readonly Dictionary<string, NationGemeente> _byKey;

    public Nation(IReadOnlyList<NationGemeente> gemeenten, NationOptions? options = null)
    {
        Options = options ?? new NationOptions();
        Gemeenten = gemeenten;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(gemeenten.Count, 1000, nameof(gemeenten));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Options.Months, 60, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Options.DocumentsPerGemeente, 500 * Options.Months, nameof(options));
        _byKey = gemeenten.SelectMany(g => new[] { (g.Code.Value, g), (g.Slug, g), ($"org{g.OrganisationId}", g), (g.OriAlias, g), (g.OriIndex, g) })
            .ToDictionary(pair => pair.Item1, pair => pair.g, StringComparer.OrdinalIgnoreCase);
    }

    private Nation(Nation other, int night)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(night);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(night, NightPlan.MostNights);
        (Options, Gemeenten, _byKey, Night) = (other.Options, other.Gemeenten, other._byKey, night);
    }

    public NationOptions Options { get; }

    public IReadOnlyList<NationGemeente> Gemeenten { get; }

    /// <summary>From 0 to 50; the first night is 0.</summary>
    public int Night { get; }

    public int NewestMonth => Options.Months - 1;

    /// <summary>The same nation some nights after the first, with all that happened since.</summary>
    public Nation AtNight(int night) => new(this, night);

    /// <param name="key">A CBS code, slug, <c>org</c> and organisation number, ORI alias or ORI index.</param>
    public NationGemeente? Find(string? key) => key is null ? null : _byKey.GetValueOrDefault(key);

    public NationGemeente? At(int index) => index >= 0 && index < Gemeenten.Count ? Gemeenten[index] : null;

    public NationMonth Month(NationGemeente gemeente, int month) => new(this, gemeente, month);

    /// <summary>The months that have a day in a stretch of days.</summary>
    public IEnumerable<NationMonth> Months(NationGemeente gemeente, DateOnly since, DateOnly until)
    {
        for (var month = 0; month < Options.Months; month++)
        {
            var first = FirstOf(month);
            if (first <= until && first.AddMonths(1) > since)
            {
                yield return Month(gemeente, month);
            }
        }
    }

    /// <summary>The truth: every document of a gemeente that any of its sources lists, once.</summary>
    public IEnumerable<NationDocument> Documents(NationGemeente gemeente)
    {
        for (var month = 0; month < Options.Months; month++)
        {
            var made = Month(gemeente, month);
            foreach (var document in made.Documents.Concat(made.OnlyAtAggregators))
            {
                yield return document;
            }
        }
    }

    /// <returns>Null when there is no such document, or no more.</returns>
    public NationDocument? Document(DocumentNumber number)
    {
        if (At(number.Gemeente) is not { } gemeente || number.Month > NewestMonth)
        {
            return null;
        }

        var news = number.Month == NewestMonth ? News(gemeente).Where(n => n.Number == number).ToList() : [];
        var exists = number.Slot >= DocumentNumber.FirstOnlyAtAggregators ? number.Slot - DocumentNumber.FirstOnlyAtAggregators < OnlyAtAggregators(gemeente, number.Month)
            : number.Slot < SlotsOf(number.Month) || news.Any(n => n.Change == NightChange.Added);
        return exists && !news.Any(n => n.Change == NightChange.Withdrawn) ? new NationDocument(this, gemeente, number, news) : null;
    }

    /// <summary>What happened up to this night.</summary>
    public IEnumerable<NightNews> News(NationGemeente gemeente) => NightPlan.Until(this, gemeente, Night);

    internal DateOnly FirstOf(int month) => new DateOnly(Options.Since.Year, Options.Since.Month, 1).AddMonths(month);

    /// <summary>When suppliers write in a night.</summary>
    internal DateTime Clock(int night) => Options.Until.AddDays(night).ToDateTime(new TimeOnly(3, 0));

    /// <summary>How many documents a month has in the first night.</summary>
    internal int SlotsOf(int month) =>
        (int)((((long)month + 1) * Options.DocumentsPerGemeente / Options.Months) - ((long)month * Options.DocumentsPerGemeente / Options.Months));

    internal int OnlyAtAggregators(NationGemeente gemeente, int month) => gemeente.InOri || gemeente.InOpenBesluitvorming
        ? Chance.Of(Options.Seed).For("aggregators").For(gemeente.Index).For(month).Below(1 + Math.Min(SlotsOf(month) / 8, 8))
        : 0;
}
