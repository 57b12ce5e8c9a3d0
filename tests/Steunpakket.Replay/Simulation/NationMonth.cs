namespace Steunpakket.Replay.Simulation;

/// <summary>A gemeente's month: its meetings, registers and documents.</summary>
public sealed class NationMonth
{
    private static readonly string[] Names = ["Raadsvergadering", "Commissie Samenleving", "Commissie Ruimte", "Informatieavond"];
    private readonly Nation _nation;
    private readonly Chance _chance;
    private readonly List<NightNews> _news;

    internal NationMonth(Nation nation, NationGemeente gemeente, int month)
    {
        (_nation, Gemeente, Number) = (nation, gemeente, month);
        _chance = Chance.Of(nation.Options.Seed).For("month").For(gemeente.Index).For(month);
        _news = month == nation.NewestMonth ? [.. nation.News(gemeente)] : [];
        Documents = [.. Slots().Select(Make).OfType<NationDocument>()];
        Meetings = [.. MakeMeetings().OrderBy(meeting => meeting.Start).ThenBy(meeting => meeting.Number.Place)];
    }

    public NationGemeente Gemeente { get; }

    public int Number { get; }

    /// <summary>What the supplier lists, each once.</summary>
    public IReadOnlyList<NationDocument> Documents { get; }

    /// <summary>In order of time.</summary>
    public IReadOnlyList<NationMeeting> Meetings { get; }

    public IEnumerable<NationDocument> OnlyAtAggregators => Enumerable.Range(0, _nation.OnlyAtAggregators(Gemeente, Number))
        .Select(i => new NationDocument(_nation, Gemeente, new DocumentNumber(Gemeente.Index, Number, DocumentNumber.FirstOnlyAtAggregators + i), []));

    public IEnumerable<NationRegisterEntry> Entries
    {
        get
        {
            var groups = Enumerable.Range(0, _nation.SlotsOf(Number))
                .Select(slot => new NationDocument(_nation, Gemeente, new DocumentNumber(Gemeente.Index, Number, slot), []))
                .Where(document => document.Placement == Placement.Register)
                .Chunk(2).SelectMany(Pair);
            foreach (var group in groups)
            {
                var documents = Documents.Where(document => group.Any(member => member.Number == document.Number)).ToList();
                if (documents.Count > 0)
                {
                    yield return Entry(group[0], documents, group);
                }
            }
        }
    }

    /// <summary>The meeting in which a document is first discussed; null for one of a register.</summary>
    public NationMeeting? MeetingOf(NationDocument document) =>
        document.Placement == Placement.Register ? null : Meetings.First(meeting => meeting.Number.Place == PlaceOf(document.Number));

    /// <summary>A time at which events happen that hold nothing.</summary>
    internal DateTime Time(int place)
    {
        var chance = _chance.For("time").For(place);
        return _nation.FirstOf(Number).AddDays(chance.Below(28)).ToDateTime(new TimeOnly(19 + chance.For("hour").Below(2), 30));
    }

    internal bool Has(string what, double percent) => _chance.For(what).Percent(percent);

    private static IEnumerable<NationDocument[]> Pair(NationDocument[] two) =>
        two.Length == 2 && two[0].Chance.For("pair").Percent(40) && two[0].Undated == two[1].Undated ? [two] : two.Select(one => new[] { one });

    private IEnumerable<int> Slots() => Enumerable.Range(0, _nation.SlotsOf(Number))
        .Concat(_news.Where(news => news.Change == NightChange.Added).Select(news => news.Number.Slot));

    private NationDocument? Make(int slot)
    {
        var number = new DocumentNumber(Gemeente.Index, Number, slot);
        var news = _news.Where(n => n.Number == number).ToList();
        return news.Any(n => n.Change == NightChange.Withdrawn) ? null : new NationDocument(_nation, Gemeente, number, news);
    }

    private IEnumerable<NationMeeting> MakeMeetings()
    {
        var byPlace = Documents.Where(document => document.Placement != Placement.Register).ToLookup(document => PlaceOf(document.Number));
        var carried = Carried();
        var places = Enumerable.Range(0, MeetingCount).Concat(byPlace.Select(group => group.Key)).Distinct();
        foreach (var place in places)
        {
            var documents = place == 0 ? [.. byPlace[place], .. carried] : byPlace[place].ToList();
            var start = Time(place);
            yield return new NationMeeting(new MeetingNumber(Gemeente.Index, Number, place), Gemeente, Names[place % Names.Length], start, documents)
            {
                LastModified = Later(documents, Withdrawn(number => PlaceOf(number) == place), start.AddDays(-25)),
                InAssembly = place is 1 or 2 && Has("assembly", 40),
            };
        }
    }

    // Months before the newest never change, so their documents need no news.
    private List<NationDocument> Carried() => Number == 0 ? [] : [.. Enumerable.Range(0, _nation.SlotsOf(Number - 1))
        .Select(slot => new NationDocument(_nation, Gemeente, new DocumentNumber(Gemeente.Index, Number - 1, slot), []))
        .Where(document => document.Again)];

    private int MeetingCount => Math.Clamp(_nation.SlotsOf(Number) / 4, 1, 4);

    private int PlaceOf(DocumentNumber number) => number.Slot is >= DocumentNumber.FirstOfNights and < DocumentNumber.FirstOnlyAtAggregators
        ? MeetingNumber.FirstOfNights + ((number.Slot - DocumentNumber.FirstOfNights) / DocumentNumber.PerNight)
        : number.Slot % MeetingCount;

    private NationRegisterEntry Entry(NationDocument first, List<NationDocument> documents, NationDocument[] group) => new(
        first.Number, Gemeente, first.Undated ? null : first.Day, documents)
    {
        LastModified = Later(documents, Withdrawn(number => group.Any(member => member.Number == number)), DateTime.MinValue),
        Meeting = !first.Undated && first.Chance.For("linked").Percent(30) ? Meetings.First(meeting => meeting.Number.Place == 0) : null,
    };

    private IEnumerable<DateTime> Withdrawn(Func<DocumentNumber, bool> here) =>
        _news.Where(news => news.Change == NightChange.Withdrawn && here(news.Number)).Select(news => _nation.Clock(news.Night));

    private static DateTime Later(IEnumerable<NationDocument> documents, IEnumerable<DateTime> withdrawn, DateTime least) =>
        documents.Select(document => document.LastModified).Concat(withdrawn).Append(least).Max();
}
