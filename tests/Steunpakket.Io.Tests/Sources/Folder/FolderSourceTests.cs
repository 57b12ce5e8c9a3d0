using Steunpakket.Core.Documents;
using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Folder;

public sealed class FolderSourceTests : IDisposable
{
    private readonly ManifestFolder _source = new();

    public void Dispose() => _source.Dispose();

    [Fact]
    public void Describes_a_document_with_everything_that_is_known_of_it()
    {
        File.SetLastWriteTimeUtc(_source.Files.PathOf("docs/a.txt"), new DateTime(2021, 1, 2, 3, 4, 5, DateTimeKind.Utc));

        var document = _source.List(
            "id,gemeente,titel,datum,url,bestand,documenttype,vergadering\nd1,Katwijk,Motie sport,2021-03-31,https://x.nl/d1,a.txt,Motie,Raad\n").Single();

        Assert.Equal(
            new ListedDocument
            {
                Row = 1,
                Id = new DocumentId("folder", new GemeenteCode("GM0537"), "d1"),
                Gemeente = new GemeenteCode("GM0537"),
                Source = "folder",
                Title = "Motie sport",
                MeetingDate = new DateOnly(2021, 3, 31),
                Meeting = "Raad",
                DocumentType = "Motie",
                Url = new Uri("https://x.nl/d1"),
                File = "a.txt",
                Bytes = 5,
                Modified = new DateTime(2021, 1, 2, 3, 4, 5, DateTimeKind.Utc).Ticks,
            },
            document);
        Assert.Equal(_source.Files.PathOf("docs/a.txt"), _source.Source().PathOf(document.File!));
    }

    [Theory]
    [InlineData("x,Katwijk,t,2021-03-31,,niets.txt", "missing_file", "niets.txt")]
    [InlineData("x,Katwijk,t,2021-03-31,,", "missing_file", "")]
    [InlineData("x,Katwijk,t,2021-03-31,,sub", "missing_file", "sub")]
    [InlineData("x,Katwijk,t,2021-03-31,,../docs.csv", "outside_folder", "../docs.csv")]
    [InlineData("x,Katwijk,t,2021-03-31,,sub/../../docs.csv", "outside_folder", "sub/../../docs.csv")]
    [InlineData("x,Katwijk,t,2021-03-31,,/etc/hostname", "outside_folder", "/etc/hostname")]
    [InlineData("x,Katwijk,t,2021-03-31,,../docs2/a.txt", "outside_folder", "../docs2/a.txt")]
    [InlineData("x,Katwijk,t,2021-03-31,,a.txt\0.pdf", "outside_folder", "a.txt\0.pdf")]
    [InlineData("x,Katwjik,t,2021-03-31,,a.txt", "unknown_gemeente", "Katwjik; near: Katwijk")]
    [InlineData("x,Atlantis,t,2021-03-31,,a.txt", "unknown_gemeente", "Atlantis")]
    [InlineData("x,,t,2021-03-31,,a.txt", "unknown_gemeente", "")]
    [InlineData(" ,Katwijk,t,2021-03-31,,a.txt", "no_id", "t")]
    public void A_row_that_cannot_be_used_says_why(string row, string reason, string detail)
    {
        Directory.CreateDirectory(_source.Files.PathOf("docs/sub"));
        _source.Files.Write("docs2/a.txt", "van de buren");

        Assert.Equal(Refusal.Failed(reason, detail), _source.Row(row).Refusal);
    }

    [Fact]
    public void A_name_longer_than_any_file_is_missing()
    {
        Assert.Equal("missing_file", _source.Row($"x,Katwijk,t,2021-03-31,,{new string('a', 5000)}").Refusal?.Reason);
    }

    [Fact]
    public void A_pipe_is_refused_and_not_waited_for()
    {
        NamedPipe.Make(_source.Files.PathOf("docs/pijp"));

        Assert.Equal("unreadable_file", _source.Row("x,Katwijk,t,2021-03-31,,pijp").Refusal?.Reason);
    }

    [Fact]
    public void An_empty_file_is_a_file()
    {
        _source.Files.Write("docs/leeg.txt", "");

        Assert.Null(_source.Row("x,Katwijk,t,2021-03-31,,leeg.txt").Refusal);
    }

    [Fact]
    public void A_file_in_a_folder_below_may_be_named_with_dots_that_stay_inside()
    {
        _source.Files.Write("docs/sub/b.txt", "b");

        Assert.Null(_source.Row("x,Katwijk,t,2021-03-31,,sub/../sub/b.txt").Refusal);
    }

    [Theory]
    [InlineData("link.txt", "buiten/geheim.txt", "outside_folder")]
    [InlineData("link.txt", "docs/a.txt", null)]
    [InlineData("link.txt", "docs/niets.txt", "missing_file")]
    [InlineData("link.txt", "docs/link.txt", "missing_file")]
    public void A_link_may_not_lead_outside_nor_nowhere(string name, string target, string? reason)
    {
        _source.Files.Write("buiten/geheim.txt", "geheim");
        File.CreateSymbolicLink(_source.Files.PathOf($"docs/{name}"), _source.Files.PathOf(target));

        Assert.Equal(reason, _source.Row($"x,Katwijk,t,2021-03-31,,{name}").Refusal?.Reason);
    }

    [Theory]
    [InlineData("buiten", "outside_folder")]
    [InlineData("docs/sub", null)]
    public void A_linked_folder_may_not_lead_outside_either(string target, string? reason)
    {
        _source.Files.Write("buiten/b.txt", "geheim");
        _source.Files.Write("docs/sub/b.txt", "b");
        Directory.CreateSymbolicLink(_source.Files.PathOf("docs/link"), _source.Files.PathOf(target));

        Assert.Equal(reason, _source.Row("x,Katwijk,t,2021-03-31,,link/b.txt").Refusal?.Reason);
    }

    [Fact]
    public void A_link_to_a_link_that_leads_outside_is_outside()
    {
        _source.Files.Write("buiten/b.txt", "geheim");
        Directory.CreateSymbolicLink(_source.Files.PathOf("docs/map"), _source.Files.PathOf("buiten"));
        File.CreateSymbolicLink(_source.Files.PathOf("docs/link.txt"), "map/b.txt");

        Assert.Equal("outside_folder", _source.Row("x,Katwijk,t,2021-03-31,,link.txt").Refusal?.Reason);
    }

    [Fact]
    public void Dots_after_a_linked_folder_are_taken_as_the_system_takes_them()
    {
        _source.Files.Write("docs/geheim.txt", "wat de naam lijkt te zeggen");
        _source.Files.Write("buiten/geheim.txt", "wat het systeem opent");
        Directory.CreateDirectory(_source.Files.PathOf("buiten/sub"));
        Directory.CreateSymbolicLink(_source.Files.PathOf("docs/map"), _source.Files.PathOf("buiten/sub"));
        File.CreateSymbolicLink(_source.Files.PathOf("docs/link.txt"), "map/../geheim.txt");

        Assert.Equal("outside_folder", _source.Row("x,Katwijk,t,2021-03-31,,link.txt").Refusal?.Reason);
    }

    [Fact]
    public void The_folder_itself_may_be_a_link()
    {
        Directory.Move(_source.Files.PathOf("docs"), _source.Files.PathOf("elders"));
        Directory.CreateSymbolicLink(_source.Files.PathOf("docs"), _source.Files.PathOf("elders"));
        File.CreateSymbolicLink(_source.Files.PathOf("elders/link.txt"), "a.txt");

        Assert.Null(_source.Row("x,Katwijk,t,2021-03-31,,a.txt").Refusal);
        Assert.Null(_source.Row("x,Katwijk,t,2021-03-31,,link.txt").Refusal);
    }

    [Theory]
    [InlineData("Motie sport", "Motie sport")]
    [InlineData("  Motie \t sport  ", "Motie sport")]
    [InlineData("\"Motie\r\nsport\"", "Motie sport")]
    [InlineData("Sport &amp; bewegen &#8211; deel&nbsp;1", "Sport & bewegen – deel 1")]
    [InlineData("\"Motie \"\"samen, sterker\"\"\"", "Motie \"samen, sterker\"")]
    [InlineData("=1+1", "=1+1")]
    [InlineData(" ", null)]
    public void A_title_is_one_clean_line(string title, string? cleaned)
    {
        Assert.Equal(cleaned, _source.Row($"x,Katwijk,{title},2021-03-31,,a.txt").Title);
    }

    [Theory]
    [InlineData("2021-03-31", "2021-03-31")]
    [InlineData(" 2021-03-31 ", "2021-03-31")]
    [InlineData("31-3-2021", null)]
    [InlineData("2021-02-29", null)]
    [InlineData("2021-3-1", null)]
    [InlineData("", null)]
    public void A_date_is_ISO_or_none(string date, string? read)
    {
        Assert.Equal(read is null ? null : DateOnly.Parse(read), _source.Row($"x,Katwijk,t,{date},,a.txt").MeetingDate);
    }

    [Theory]
    [InlineData("https://x.nl/a?b=c#d", "https://x.nl/a?b=c#d")]
    [InlineData(" http://x.nl/é ", "http://x.nl/é")]
    [InlineData("ftp://x.nl/a", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("/relatief", null)]
    [InlineData("x.nl/a", null)]
    [InlineData("", null)]
    public void An_address_is_http_or_https_or_none(string address, string? read)
    {
        Assert.Equal(read, _source.Row($"x,Katwijk,t,2021-03-31,{address},a.txt").Url?.OriginalString);
    }

    [Theory]
    [InlineData("x,Katwijk,t,2021-03-31,https://x.nl,a.txt", "")]
    [InlineData("x,Katwijk,t,,https://x.nl,a.txt", "undated")]
    [InlineData("x,Katwijk,t,31-3-2021,https://x.nl,a.txt", "invalid_date")]
    [InlineData("x,Katwijk,t,2021-04-03,https://x.nl,a.txt", "weekend_date")]
    [InlineData("x,Delfzijl,t,2021-03-31,https://x.nl,a.txt", "gemeente_not_valid")]
    [InlineData("x,Eemsdelta,t,2020-12-31,https://x.nl,a.txt", "gemeente_not_valid")]
    [InlineData("x,Delfzijl,,2021-04-04,nergens,a.txt", "weekend_date gemeente_not_valid no_title no_url")]
    public void What_is_odd_is_flagged_and_kept(string row, string flags)
    {
        var document = _source.Row(row);

        Assert.Equal(flags, document.Flags);
        Assert.Null(document.Refusal);
    }

    [Fact]
    public void An_id_may_hold_any_character()
    {
        Assert.Equal("folder/GM0537/../a b/é", _source.Row("../a b/é,Katwijk,t,2021-03-31,,a.txt").Id.Value);
        Assert.Equal("folder/GM0537/a\0b", _source.Row("a\0b,Katwijk,t,2021-03-31,,a.txt").Id.Value);
    }
}
