using System.Text;
using Steunpakket.Core.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Folder;

public sealed class FolderManifestTests : IDisposable
{
    private const string Header = ManifestFolder.Header;

    private readonly ManifestFolder _source = new();

    public void Dispose() => _source.Dispose();

    [Theory]
    [InlineData("id,gemeente,titel,datum,url,bestand\nd1,Katwijk,t,2021-03-31,,a.txt\n")]
    [InlineData("id,gemeente,titel,datum,url,bestand\nd1,Katwijk,t,2021-03-31,,a.txt")]
    [InlineData("\uFEFFid,gemeente,titel,datum,url,bestand\r\nd1,Katwijk,t,2021-03-31,,a.txt\r\n")]
    [InlineData("\"id\",\"gemeente\",\"titel\",\"datum\",\"url\",\"bestand\"\n\"d1\",\"Katwijk\",\"t\",\"2021-03-31\",\"\",\"a.txt\"\n")]
    [InlineData("ID,Gemeente,Titel,DATUM,url,bestand\nd1,Katwijk,t,2021-03-31,,a.txt\n")]
    [InlineData("bestand,url,datum,titel,gemeente,id\na.txt,,2021-03-31,t,Katwijk,d1\n")]
    [InlineData("extra,id,gemeente,titel,datum,url,bestand\nzomaar,d1,Katwijk,t,2021-03-31,,a.txt\n")]
    [InlineData("id,gemeente,titel,datum,url,bestand\n\nd1,Katwijk,t,2021-03-31,,a.txt\n\n")]
    public void The_way_a_manifest_was_saved_changes_nothing(string manifest)
    {
        var document = _source.List(manifest).Single();

        Assert.Null(document.Refusal);
        Assert.Equal(("folder/GM0537/d1", "t", "a.txt"), (document.Id.Value, document.Title, document.File));
    }

    [Fact]
    public void A_line_break_within_quotes_is_part_of_the_cell()
    {
        var documents = _source.List($"{Header}\nd1,Katwijk,\"een\r\ntwee\",2021-03-31,,a.txt\nd2,Katwijk,t,2021-03-31,,a.txt\n");

        Assert.Equal(["een twee", "t"], documents.Select(document => document.Title));
        Assert.Equal([1, 2], documents.Select(document => document.Row));
    }

    [Theory]
    [InlineData("d2,Katwijk,t")]
    [InlineData("d2,Katwijk,\"t\"x,2021-03-31,,a.txt")]
    [InlineData("d2,Katwijk,t\"x,2021-03-31,,a.txt")]
    [InlineData("zomaar tekst")]
    public void A_malformed_row_is_refused_and_the_rest_goes_on(string row)
    {
        var documents = _source.List($"{Header}\nd1,Katwijk,t,2021-03-31,,a.txt\n{row}\nd3,Katwijk,t,2021-03-31,,a.txt\n{row}\nd5,Katwijk,t,2021-03-31,,a.txt\n");

        Assert.Equal([null, "malformed_row", null, "malformed_row", null], documents.Select(document => document.Refusal?.Reason));
        Assert.Equal(["folder/GM0537/d1", "folder/onbekend/row-2", "folder/GM0537/d3", "folder/onbekend/row-4", "folder/GM0537/d5"], documents.Select(document => document.Id.Value));
        Assert.All(documents.Where(document => document.Refusal is not null), document => Assert.NotEmpty(document.Refusal!.Detail!));
    }

    [Fact]
    public void A_row_may_lack_optional_cells_and_no_others()
    {
        var documents = _source.List(
            $"{Header},vergadering\nd1,Katwijk,t,2021-03-31,,a.txt\n").Concat(
            _source.List($"vergadering,{Header}\nd1,Katwijk,t,2021-03-31,,a.txt\n"));

        Assert.Equal([null, "malformed_row"], documents.Select(document => document.Refusal?.Reason));
    }

    [Fact]
    public void A_quote_that_never_ends_loses_its_row_and_is_told()
    {
        var documents = _source.List($"{Header}\nd1,Katwijk,t,2021-03-31,,a.txt\nd2,Katwijk,\"t,2021-03-31,,a.txt\nd3,Katwijk,t,2021-03-31,,a.txt\n");

        Assert.Null(documents[0].Refusal);
        Assert.Equal("malformed_row", documents[1].Refusal?.Reason);
    }

    [Fact]
    public void Text_that_is_not_UTF8_is_refused_because_names_and_titles_would_be_wrong()
    {
        var manifest = Encoding.Latin1.GetBytes($"{Header}\nd1,Súdwest-Fryslân,t,2021-03-31,,a.txt\n");

        var refusal = Assert.Throws<SettingsException>(() => _source.List(manifest)).Message;

        Assert.Contains(_source.Files.PathOf("docs.csv"), refusal, StringComparison.Ordinal);
        Assert.Contains("UTF-8", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,gemeente,titel,datum,url\n", "bestand")]
    [InlineData("id;gemeente;titel;datum;url;bestand\n", "id")]
    [InlineData("", "id")]
    public void A_missing_column_is_named(string manifest, string column)
    {
        var refusal = Assert.Throws<SettingsException>(() => _source.List(manifest)).Message;

        Assert.StartsWith(_source.Files.PathOf("docs.csv"), refusal, StringComparison.Ordinal);
        Assert.Contains($"column '{column}' is missing", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_stands_twice_is_refused_because_one_would_be_passed_over()
    {
        var refusal = Assert.Throws<SettingsException>(() => _source.List($"{Header},titel\nd1,Katwijk,t,2021-03-31,,a.txt,u\n")).Message;

        Assert.Contains("'titel' stands there twice", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_that_is_absent_or_a_folder_names_the_setting()
    {
        Assert.Contains("'manifest'", Assert.Throws<SettingsException>(() => _source.Source().List().ToList()).Message, StringComparison.Ordinal);
        Directory.CreateDirectory(_source.Files.PathOf("docs.csv"));
        Assert.Contains("'manifest'", Assert.Throws<SettingsException>(() => _source.Source().List().ToList()).Message, StringComparison.Ordinal);
    }
}
