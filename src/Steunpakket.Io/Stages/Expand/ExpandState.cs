using System.Text.Json;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Stages.Expand.Corpus;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Expand;

/// <summary>What the last run of expand came to, so that the next knows by indexes alone that nothing changed.</summary>
/// <param name="Content">Of code, forms, settings and partitions of texts.</param>
/// <param name="Selection">Of what select made of them; also accepting a context word changes it.</param>
/// <param name="Corpus">Short hash that names the embedding.</param>
/// <param name="Candidates">How many were proposed.</param>
internal sealed record ExpandState(Fingerprint Content, string Selection, string Corpus, CorpusCounts Counts, long Candidates)
{
    /// <summary>Null when there is none that can be read.</summary>
    public static ExpandState? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var state = JsonSerializer.Deserialize<ExpandState>(File.ReadAllBytes(path), JsonFormat.Written);
            return state is { Content: not null, Selection: not null, Corpus: not null, Counts: not null } ? state : null;
        }
        catch (JsonException)
        {
            return null; // not ours: found out anew
        }
    }

    public void Write(string path) => AtomicFile.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(this, JsonFormat.Written));
}
