using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Score;

/// <summary>Keeps a scoring model as <c>model.json</c>: a person can read it, and every double comes back to the bit.</summary>
/// <remarks>A file that is not what was written is refused, never replaced: every score of the workspace would change without a word.</remarks>
internal static class ModelFile
{
    private const string Remedy = "Put back the copy you have of it (out/model.json of an export is one), or make a new model with 'steunpakket score --refit': that changes every score.";

    /// <returns>The bytes of the file, and the model as it will be read from it.</returns>
    public static (byte[] Content, FrozenModel Model) Format(ScoringModel model, ModelOrigin origin)
    {
        var stored = StoredModel.Of(model, origin);
        return (JsonSerializer.SerializeToUtf8Bytes(stored, JsonFormat.Written), stored.ToModel(model.Weights.Terms, model.Weights.Options));
    }

    /// <summary>The model that the scores were made with.</summary>
    /// <exception cref="SettingsException">There is none, or it is damaged.</exception>
    public static ScoringModel ReadCurrent(string path, TermList terms, ScoreOptions options) => ReadFrozen(path, terms, options).Model;

    /// <inheritdoc cref="ReadCurrent"/>
    public static FrozenModel ReadFrozen(string path, TermList terms, ScoreOptions options) =>
        Read(path, terms, options) ?? throw new SettingsException($"{path}: there is no scoring model yet; run 'steunpakket run'.");

    /// <returns>Null when there is no file.</returns>
    /// <exception cref="SettingsException">It is damaged, was edited, or belongs to other lists or options.</exception>
    public static FrozenModel? Read(string path, TermList terms, ScoreOptions options)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var stored = Parse(path);
            Check(path, stored, terms, options);
            return stored.ToModel(terms, options);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or FormatException or InvalidOperationException)
        {
            throw Refused(path, $"is damaged: {wrong.Message.TrimEnd('.')}", wrong);
        }
    }

    /// <summary>Takes a withdrawn document's id out of the models under a folder; their numbers stay.</summary>
    /// <remarks>By text, so that it also goes from a file that cannot be read any more.</remarks>
    public static void Forget(string models, string documentId)
    {
        if (!Directory.Exists(models))
        {
            return;
        }

        var named = new Regex($"(\"document\"\\s*:\\s*){Regex.Escape(JsonSerializer.Serialize(documentId, JsonFormat.Written))}", RegexOptions.CultureInvariant);
        foreach (var path in Directory.EnumerateFiles(models, "*.json", SearchOption.AllDirectories).ToList())
        {
            var text = File.ReadAllText(path);
            if (named.IsMatch(text))
            {
                AtomicFile.WriteAllBytes(path, System.Text.Encoding.UTF8.GetBytes(named.Replace(text, "$1null")));
            }
        }
    }

    private static StoredModel Parse(string path)
    {
        var node = JsonNode.Parse(File.ReadAllBytes(path)) as JsonObject ?? throw new JsonException("It is no JSON object.");
        if (node["format"]?.GetValue<int>() is not { } format)
        {
            throw new JsonException("It has no member 'format'.");
        }

        return format != StoredModel.CurrentFormat
            ? throw Refused(path, $"has format {format}, and this program reads {StoredModel.CurrentFormat}; another version made it")
            : node.Deserialize<StoredModel>(JsonFormat.ReadBack) is not { } stored ? throw new JsonException("It is empty.")
            : stored.Maxima.Contains(null!) || stored.Terms.Contains(null!) ? throw new JsonException("A maximum or a term in it is null.")
            : stored;
    }

    private static void Check(string path, StoredModel stored, TermList terms, ScoreOptions options)
    {
        if (stored.Id != stored.ContentId())
        {
            throw Refused(path, "was changed by hand: its numbers are not those that its id names");
        }

        var key = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)));
        var same = stored.Terms.Select(term => (term.Term, string.Join(' ', term.Groups), term.ContextWord))
            .SequenceEqual(terms.Terms.Select(term => (term.Form, string.Join(' ', term.Groups), term.IsExpansion)));
        if (stored.Key != key || !same || !JsonNode.DeepEquals(stored.Options, StoredModel.OptionsOf(options)))
        {
            throw Refused(path, $"belongs to other keyword lists or score settings (key {stored.Key})");
        }
    }

    private static SettingsException Refused(string path, string why, Exception? inner = null) => new($"{path}: the scoring model {why}. {Remedy}", inner);
}
