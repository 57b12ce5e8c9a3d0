using CsvHelper;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Writes proposals as a CSV file with the columns <c>gemeentecode,gemeente,bronnen,bewijs</c>.</summary>
public static class ProposalFile
{
    private static readonly CsvWriterOptions Options = new() { Separator = ',', NewLine = "\n" };

    public static void Write(string path, IEnumerable<Proposal> proposals)
    {
        ArgumentNullException.ThrowIfNull(proposals);
        using var csv = CsvWriter.Create(File.Create(path), Options);
        Record(csv, "gemeentecode", "gemeente", "bronnen", "bewijs");
        foreach (var proposal in proposals)
        {
            Record(csv, proposal.Gemeentecode, proposal.Gemeente, proposal.Bronnen ?? "", proposal.Evidence);
        }
    }

    private static void Record(CsvWriter csv, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
