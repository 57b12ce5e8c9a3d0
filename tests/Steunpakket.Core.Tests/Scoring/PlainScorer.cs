namespace Steunpakket.Core.Tests.Scoring;

/// <summary>The formulas of METHOD 4.17 in plain loops, without a line of the code under test.</summary>
internal static class PlainScorer
{
    public sealed record Text(string Id, int Words, IReadOnlyDictionary<string, int> Counts);

    public static double Idf(string profile, IReadOnlyList<Text> texts, string form)
    {
        double n = 0;
        double df = 0;
        foreach (var text in texts)
        {
            n++;
            df += text.Counts.ContainsKey(form) ? 1 : 0;
        }

        return profile switch
        {
            "study" => Math.Log(1 + n) - Math.Log(1 + df) + 1,
            "gensim-log2" => (Math.Log(n) - Math.Log(df)) / Math.Log(2),
            _ => Math.Log(n) - Math.Log(df),
        };
    }

    public static double Raw(string profile, bool log, IReadOnlyList<Text> texts, Text text, IReadOnlyList<string> forms)
    {
        double sum = 0;
        foreach (var form in forms)
        {
            if (text.Counts.TryGetValue(form, out var tf))
            {
                sum += (log ? 1 + Math.Log(tf) : tf) * Idf(profile, texts, form);
            }
        }

        return sum;
    }

    public static double Norm(double raw, double maximum) =>
        raw == 0 ? 0 : Math.Min(100, 100 * Math.Log(1 + raw) / Math.Log(1 + maximum));

    public static double Bm25(IReadOnlyList<Text> texts, Text text, IReadOnlyList<string> forms)
    {
        double sum = 0;
        foreach (var form in forms.Where(text.Counts.ContainsKey))
        {
            double df = texts.Count(other => other.Counts.ContainsKey(form));
            double tf = text.Counts[form];
            var idf = Math.Log(1 + ((texts.Count - df + 0.5) / (df + 0.5)));
            sum += idf * (tf * 2.2) / (tf + (1.2 * (0.25 + (0.75 * text.Words / texts.Average(other => other.Words)))));
        }

        return sum;
    }
}
