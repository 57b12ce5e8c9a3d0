using Steunpakket.Core.Keywords;
using Steunpakket.Core.Reviewing;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Review.Saved;
using Steunpakket.Io.Sources;

namespace Steunpakket.Io.Review;

/// <summary>Puts the decisions of a saved review into <c>uitbreiding.csv</c>.</summary>
public sealed record ReviewImport
{
    /// <summary>.xlsx or .csv.</summary>
    public required string File { get; init; }

    /// <summary>Who decided where a row does not say so; default nobody.</summary>
    public string Reviewer { get; init; } = "";

    /// <summary>Whether a decision may take the place of another one. Default false.</summary>
    public bool Replace { get; init; }

    /// <summary>Whether only to tell what would change. Default false.</summary>
    public bool DryRun { get; init; }

    /// <summary>Tells which day it is.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Writes the list whole or not at all, and only when something changes.</summary>
    /// <exception cref="SettingsException">The file cannot be read, or rows have problems: all of them are told, and nothing was written.</exception>
    public ReviewResult Run(SteunpakketConfig config)
    {
        var lists = KeywordFolder.Read(config.Keywords);
        var rows = SavedReview.Read(File);
        var result = ReviewMerge.Of(lists.Expansions, rows, new ReviewRules
        {
            Keywords = lists.For(config.Match.Profile),
            Today = SupplierDates.DutchDay(Time.GetUtcNow()),
            Reviewer = Reviewer,
            Replace = Replace,
            Match = config.Match.ToOptions(),
            File = Path.GetFileName(File),
        });
        if (result.Problems.Count > 0)
        {
            throw new SettingsException(
                $"{Path.GetFileName(File)}: {result.Problems.Count} problem(s), nothing was written.\n{string.Join('\n', result.Problems.Select(problem => $"  {problem}"))}");
        }

        // What is written must be readable by the next run, whatever this one thought of it.
        new KeywordLists(lists.Groups, lists.Filters, result.Lines).For(config.Match.Profile);
        if (result.Changes.Count > 0 && !DryRun)
        {
            ExpansionFile.Write(KeywordFolder.ExpansionsOf(config.Keywords), result.Lines);
        }

        return result;
    }
}
