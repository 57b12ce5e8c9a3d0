using System.Text;
using Steunpakket.Replay.Simulation;
using Xunit;

namespace Steunpakket.Io.Tests.Replay;

public sealed class NationTests
{
    [Fact]
    public void Every_supplier_and_every_way_to_aggregators_is_there_with_eight_gemeenten()
    {
        Assert.Equal(4, Country.Eight.Select(gemeente => gemeente.Supplier).Distinct().Count());
        Assert.Contains(Country.Eight, gemeente => gemeente is { InOri: true, InOpenBesluitvorming: true });
        Assert.Contains(Country.Eight, gemeente => gemeente is { InOri: true, InOpenBesluitvorming: false });
        Assert.Contains(Country.Eight, gemeente => gemeente is { InOri: false, InOpenBesluitvorming: true });
        Assert.Contains(Country.Eight, gemeente => gemeente is { InOri: false, InOpenBesluitvorming: false });
    }

    [Fact]
    public void A_seed_gives_the_same_nation_and_another_seed_another()
    {
        string Titles(Nation nation) => string.Join('\n', nation.Gemeenten.SelectMany(nation.Documents).Select(document =>
            $"{document.Id} {document.Title} {document.LastModified:O} {Convert.ToHexString(document.Body())}"));

        Assert.Equal(Titles(Country.Of()), Titles(Country.Of()));
        Assert.NotEqual(Titles(Country.Of()), Titles(Country.Of(seed: 2)));
    }

    [Fact]
    public void A_supplier_lists_as_many_documents_as_were_asked_for()
    {
        var nation = Country.Of(documents: 300);

        Assert.All(nation.Gemeenten, gemeente => Assert.Equal(300, nation.Documents(gemeente).Count(document => !document.OnlyAtAggregators)));
        Assert.Contains(nation.Gemeenten.SelectMany(nation.Documents), document => document.OnlyAtAggregators);
    }

    [Fact]
    public void No_two_documents_share_an_id()
    {
        var nation = Country.Of(documents: 300).AtNight(9);
        var ids = nation.Gemeenten.SelectMany(nation.Documents).Select(document => document.Id.Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void An_id_alone_brings_the_same_document_as_the_listing()
    {
        var nation = Country.Of().AtNight(5);

        foreach (var listed in nation.Gemeenten.SelectMany(nation.Documents))
        {
            var found = nation.Document(listed.Number);
            Assert.NotNull(found);
            Assert.Equal((listed.Title, listed.Version, listed.LastModified), (found.Title, found.Version, found.LastModified));
            Assert.Equal(listed.Body(), found.Body());
        }
    }

    [Fact]
    public void Ids_of_all_suppliers_can_be_read_back()
    {
        var number = new DocumentNumber(341, 35, 511);

        Assert.Equal(number, DocumentNumber.FromNotubiz($"{number.Notubiz}"));
        Assert.Equal(number, DocumentNumber.FromIbabs(number.Ibabs.ToUpperInvariant()));
        Assert.Equal(number, DocumentNumber.FromGo(341, $"{number.Go}"));
        Assert.Equal(number, DocumentNumber.FromParlaeus(number.Parlaeus));
        Assert.Equal(number, DocumentNumber.FromOri($"{number.Ori}"));
        Assert.Null(DocumentNumber.FromIbabs(number.Ibabs.Replace(number.Ibabs[0], number.Ibabs[0] == '0' ? '1' : '0')));
    }

    [Fact]
    public void Nights_add_change_and_withdraw_in_the_newest_month_only()
    {
        var nation = new Nation(Country.Eight, new NationOptions { DocumentsPerGemeente = 144, NightPercent = 100 });
        var later = nation.AtNight(4);
        var before = nation.Gemeenten.SelectMany(nation.Documents).ToDictionary(document => document.Id);
        var after = later.Gemeenten.SelectMany(later.Documents).ToDictionary(document => document.Id);

        var changed = after.Values.Where(document => before.TryGetValue(document.Id, out var old) && !old.Body().AsSpan().SequenceEqual(document.Body())).ToList();
        var (added, gone) = (after.Keys.Except(before.Keys).ToList(), before.Keys.Except(after.Keys).ToList());
        Assert.NotEmpty(changed);
        Assert.NotEmpty(added);
        Assert.NotEmpty(gone);
        Assert.All(changed, document => Assert.True(document.Version > before[document.Id].Version && document.LastModified > before[document.Id].LastModified));
        Assert.All(changed.Select(document => document.Number.Month), month => Assert.Equal(nation.NewestMonth, month));
        Assert.All(gone, id => Assert.Null(later.Document(before[id].Number)));
        Assert.Equal(before.Keys.Order(), nation.AtNight(0).Gemeenten.SelectMany(nation.Documents).Select(document => document.Id).Order());
    }

    [Fact]
    public void Some_documents_stand_in_two_meetings_and_some_twice_in_one()
    {
        var nation = Country.Of(documents: 500);
        var again = nation.Gemeenten.SelectMany(nation.Documents).Where(document => document.Again && document.Number.Month < nation.NewestMonth).ToList();

        Assert.NotEmpty(again);
        Assert.All(again, document => Assert.Equal(2, new[] { document.Number.Month, document.Number.Month + 1 }
            .SelectMany(month => nation.Month(document.Gemeente, month).Meetings).Count(meeting => meeting.Documents.Any(other => other.Id == document.Id))));
        Assert.Contains(nation.Month(nation.Gemeenten[0], 5).Meetings.Concat(nation.Month(nation.Gemeenten[0], 6).Meetings), meeting => meeting.OnMeeting.Intersect(meeting.At(Placement.Item)).Any());
    }

    [Fact]
    public void Titles_and_bodies_hold_what_readers_must_cope_with()
    {
        var nation = Country.Of(documents: 500);
        var documents = nation.Gemeenten.SelectMany(nation.Documents).ToList();

        Assert.Contains(documents, document => document.Title.Contains("&eacute;", StringComparison.Ordinal));
        Assert.Contains(documents, document => document.Title.Contains('/', StringComparison.Ordinal));
        Assert.Contains(documents, document => document.Confidential);
        Assert.Contains(documents, document => document.Undated);
        Assert.Contains(documents, document => document.BrokenAddress);
        Assert.Contains(documents, document => document.Again);
        Assert.Contains(documents, document => document.Twice);
        Assert.Contains(documents, document => Encoding.UTF8.GetString(document.Body()).Contains("eenzaamheid", StringComparison.Ordinal));
        Assert.Equal(4, documents.Select(document => document.Format).Distinct().Count());
    }

    [Fact]
    public void Bodies_begin_as_their_format_does()
    {
        var nation = Country.Of(documents: 500);

        foreach (var document in nation.Gemeenten.SelectMany(nation.Documents).Where(document => document.Format != DocumentFormat.Text))
        {
            var start = document.Format switch { DocumentFormat.Pdf => "%PDF-", DocumentFormat.Docx => "PK\u0003\u0004", _ => "<!DOCTYPE html>" };
            Assert.StartsWith(start, Encoding.Latin1.GetString(document.Body()), StringComparison.Ordinal);
        }
    }
}
