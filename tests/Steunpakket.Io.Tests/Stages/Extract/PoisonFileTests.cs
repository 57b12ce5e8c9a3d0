using Steunpakket.Extraction;
using Steunpakket.Extraction.Workers;
using Steunpakket.Io.Stages.Extract;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Extract;

public sealed class PoisonFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string FilePath => _folder.PathOf("poison.tsv");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_later_run_knows_what_killed_a_worker()
    {
        var file = new PoisonedFile(871, "ab12", "pdfpig 0.1.17/1", NotReadReason.Corrupt, "the parser crashed with signal 6");
        PoisonFile.Open(FilePath).Add(file);

        var later = PoisonFile.Open(FilePath);

        Assert.Equal([file], later.OfLength(871));
        Assert.Empty(later.OfLength(872));
    }

    [Fact]
    public void A_file_is_noted_once_an_engine()
    {
        var list = PoisonFile.Open(FilePath);
        foreach (var engine in new[] { "pdfpig 1", "pdfpig 2", "pdfpig 1" })
        {
            list.Add(new PoisonedFile(1, "ab", engine, NotReadReason.Timeout, "te\tlang\n"));
        }

        Assert.Equal(["pdfpig 2", "pdfpig 1"], PoisonFile.Open(FilePath).OfLength(1).Select(file => file.Engine));
        Assert.Equal("te lang ", PoisonFile.Open(FilePath).OfLength(1)[0].Detail);
    }

    [Fact]
    public void The_list_has_an_end_and_the_oldest_go()
    {
        File.WriteAllLines(FilePath, Enumerable.Range(0, PoisonFile.MaxFiles).Select(i => $"{i}\thash{i}\tpdfpig 1\tCorrupt\tx"));

        PoisonFile.Open(FilePath).Add(new PoisonedFile(PoisonFile.MaxFiles, "last", "pdfpig 1", NotReadReason.Corrupt, "x"));

        Assert.Equal(PoisonFile.MaxFiles, File.ReadLines(FilePath).Count());
        Assert.Empty(PoisonFile.Open(FilePath).OfLength(0));
        Assert.Single(PoisonFile.Open(FilePath).OfLength(PoisonFile.MaxFiles));
    }

    [Fact]
    public void Lines_that_cannot_be_read_are_let_go()
    {
        File.WriteAllText(FilePath, "onzin\n1\t2\n\0\u00ff\n5\tab\tpdfpig 1\t99\tx\n5\tab\tpdfpig 1\tCorrupt\tx\n6\tab\tpdf");

        Assert.Single(PoisonFile.Open(FilePath).OfLength(5));
        Assert.Empty(PoisonFile.Open(FilePath).OfLength(6));
    }
}
