using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Export;

public sealed class TrailAndSharedTextTests : IDisposable
{
    private const string Result = " 321247 aangenomen aldus aangenomen in de openbare raadsvergadering van 8 juli 2021 door de griffier";

    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task The_way_from_committee_to_council_can_be_read_with_its_unselected_version()
    {
        Add("a", "Katwijk", "2021-06-15", "Motie Een plan voor jongeren", Words("m", 60), "Commissie Welzijn");
        _run.Manifest.Add("a,Katwijk,Motie Een plan voor jongeren,2021-06-24,,a.txt,motie,Gemeenteraad");
        Add("b", "Katwijk", "2021-07-08", "Motie Een plan voor jongeren", Words("m", 60) + " sport" + Result, "Gemeenteraad");
        Add("c", "Katwijk", "2021-07-08", "Motie Anders", Words("n", 60), "Gemeenteraad");

        await _run.RunUntilAsync("export");

        Assert.Equal(
            [
                "folder/GM0537/a|1|2021-06-15|Commissie Welzijn|folder/GM0537/a|ingediend|eerste|nee",
                "folder/GM0537/a|2|2021-06-24|Gemeenteraad|folder/GM0537/a|ingediend|eerste|nee",
                "folder/GM0537/a|3|2021-07-08|Gemeenteraad|folder/GM0537/b|aangenomen|laatste|ja",
            ],
            _run.Rows("out/behandeling.parquet", "familie_id, volgorde, vergaderdatum, vergadering, document_id, status, versie, geselecteerd", "familie_id, volgorde"));
    }

    [Fact]
    public async Task A_selected_document_without_a_date_or_a_family_has_its_row_and_no_status()
    {
        Add("a", "Katwijk", "", "Nota sport", "sport en nog vier woorden erbij", "");

        await _run.RunUntilAsync("export");

        Assert.Equal(["folder/GM0537/a|1|||enige"], _run.Rows("out/behandeling.parquet", "familie_id, volgorde, vergaderdatum, status, versie"));
    }

    [Fact]
    public async Task A_text_that_gemeenten_share_is_told_once_a_family_in_the_order_of_dates()
    {
        var text = "sport " + Words("g", 300);
        Add("a", "Katwijk", "2021-03-01", "Regiovisie", text, "Raad");
        Add("a2", "Katwijk", "2021-04-01", "Regiovisie", text, "Raad");
        Add("b", "Leiden", "2020-03-01", "Regionale visie", text + " en iets van Leiden", "Raad");
        Add("c", "Almere", "2020-01-01", "Iets anders", "sport " + Words("h", 300), "Raad");
        Add("d", "Almere", "2019-05-01", "Niet geselecteerd", Words("g", 300), "Raad");

        await _run.RunUntilAsync("export");

        Assert.Equal(
            ["folder/GM0546/b|2|folder/GM0546/b|Leiden|2020-03-01|True", "folder/GM0546/b|2|folder/GM0537/a|Katwijk|2021-03-01|True"],
            _run.Rows("out/gedeelde_tekst.parquet", "groep, gemeenten, document_id, gemeente, vergaderdatum, gelijkenis BETWEEN 0.8 AND 1", "groep, vergaderdatum"));
    }

    [Fact]
    public async Task The_tables_are_the_same_bytes_again()
    {
        Add("a", "Katwijk", "2021-03-01", "Regiovisie", "sport " + Words("g", 200), "Raad");
        Add("b", "Leiden", "2021-03-01", "Regiovisie", "sport " + Words("g", 200), "Raad");
        await _run.RunUntilAsync("export");
        var before = _run.Bytes("out");
        Directory.Delete(_run.PathOf("out"), recursive: true);

        await _run.RunAsync("export");

        Assert.Equal(before, _run.Bytes("out"));
    }

    private static string Words(string stem, int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => stem + (char)('a' + (i % 26)) + (char)('a' + (i / 26))));

    private void Add(string id, string gemeente, string date, string title, string text, string meeting)
    {
        _run.Files.Write($"docs/{id}.txt", text);
        _run.Manifest.Add($"{id},{gemeente},{title},{date},,{id}.txt,motie,{meeting}");
    }
}
