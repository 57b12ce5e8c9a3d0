using Steunpakket.Core.Documents;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch.Downloading;
using Steunpakket.Io.Stages.Fetch.State;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch.Downloading;

public sealed class DocumentMergeTests
{
    private static readonly GemeenteCode Katwijk = new("GM0537");
    private static readonly DateTimeOffset Now = new(2021, 10, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly (string Name, string Supplier)[] Sources = [("obv", "openbesluitvorming"), ("ori", "ori"), ("notubiz", "notubiz")];

    private readonly Dictionary<long, WindowRecord> _windows = [];
    private readonly List<(long Window, SupplierDocument Document)> _listed = [];

    [Fact]
    public void The_suppliers_own_source_comes_first_and_the_others_as_in_the_settings()
    {
        List("ori", "a");
        List("notubiz", "a");
        List("obv", "a");

        Assert.Equal(["notubiz", "obv", "ori"], Merge().Single().Lines.Select(line => line.Source));
    }

    [Fact]
    public void Lines_of_windows_that_do_not_count_are_left_out()
    {
        List("ori", "a");
        List("notubiz", "b");
        _windows.Remove(1);

        Assert.Equal([Id("b")], Merge().Select(document => document.Id));
    }

    [Fact]
    public void Each_document_comes_once_with_all_its_lines()
    {
        foreach (var id in new[] { "a", "a", "b", "c", "c", "c" })
        {
            List("notubiz", id);
        }

        Assert.Equal(["2", "1", "3"], Merge().Select(document => $"{document.Lines.Count}"));
    }

    [Fact]
    public void The_bytes_are_those_of_the_window_asked_last_and_the_lines_stand_in_one_order_whatever_was_asked_last()
    {
        List("notubiz", "a", "2021-Q1", "https://x.test/old", Now);
        List("notubiz", "a", "2021-Q2", "https://x.test/new", Now.AddDays(1));
        var one = Merge().Single();
        _windows[1] = _windows[1] with { AskedAt = Now.AddDays(2) };
        var other = Merge().Single();

        Assert.Equal("https://x.test/new", one.Preferred!.Document.Url!.AbsoluteUri);
        Assert.Equal("https://x.test/old", other.Preferred!.Document.Url!.AbsoluteUri);
        Assert.Equal("https://x.test/old", other.Addresses.First().Address.AbsoluteUri);
        Assert.Equal(one.Lines.Select(line => line.Document.Url), other.Lines.Select(line => line.Document.Url));
        Assert.NotEqual(one.Wanted, other.Wanted);
    }

    [Fact]
    public void Windows_asked_in_the_same_second_give_the_same_bytes_every_time()
    {
        List("notubiz", "a", "2021-Q1", "https://x.test/1", Now);
        List("notubiz", "a", "2021-Q2", "https://x.test/2", Now);
        var wanted = Merge().Single().Wanted;
        _listed.Reverse();

        Assert.Equal(wanted, Merge().Single().Wanted);
    }

    private static DocumentId Id(string id) => new("notubiz", Katwijk, id);

    private void List(string source, string id, string key = "k", string url = "https://x.test/a", DateTimeOffset? askedAt = null)
    {
        var number = _windows.Count + 1;
        _windows[number] = new WindowRecord(number, source, key, Katwijk, "meetings", null, askedAt);
        _listed.Add((number, new SupplierDocument { Id = Id(id), Url = new Uri(url) }));
    }

    private List<MergedDocument> Merge() => [.. DocumentMerge.Of(_listed, _windows, Sources)];
}
