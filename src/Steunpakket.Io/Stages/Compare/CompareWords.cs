using System.Globalization;
using Steunpakket.Core.Keywords;
using Steunpakket.Io.Running;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>What the keyword lists say beside the forms that were counted.</summary>
internal static class CompareWords
{
    /// <summary>Labels of the counted forms that the study's profile counts too; null when that is the profile.</summary>
    public static IReadOnlySet<string>? StudyForms(RunContext context) => ProfileForms.SharedWith(context.Keywords, KeywordProfile.Study);

    /// <summary>How near accepted context words stand to the keyword that they were proposed for, by form and line.</summary>
    public static IReadOnlyDictionary<(string Form, string Line), double> Cosines(RunContext context)
    {
        var cosines = new Dictionary<(string Form, string Line), double>();
        foreach (var line in context.Reviewed.Where(line => line.Status == ExpansionStatus.Accepted))
        {
            if (line.Cosine is { } cosine)
            {
                cosines.TryAdd((line.Form, line.Group), cosine);
            }
        }

        return cosines;
    }

    /// <summary>Of all that is said here, for a fingerprint.</summary>
    public static IEnumerable<string> Facts(RunContext context) =>
    [
        .. StudyForms(context)?.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>(),
        .. Cosines(context).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key.Line}\t{pair.Key.Form}\t{pair.Value:R}")).Order(StringComparer.Ordinal),
    ];
}
