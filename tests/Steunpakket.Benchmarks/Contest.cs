using System.Diagnostics;
using System.Globalization;

namespace Steunpakket.Benchmarks;

/// <summary>Times several ways to do the same work, in turns, so that what else the machine does falls on all alike.</summary>
internal sealed class Contest(long bytes)
{
    private readonly List<(string Name, Func<long> Work, List<double> Seconds)> _entries = [];
    private readonly Dictionary<string, long> _answers = new(StringComparer.Ordinal);

    /// <param name="work">Returns a number that must be the same in every round, such as a count.</param>
    public void Add(string name, Func<long> work) => _entries.Add((name, work, []));

    /// <returns>Whether each entry gave the same answer in every round.</returns>
    public bool Run(int rounds)
    {
        var same = true;
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (name, work, seconds) in _entries)
            {
                var started = Stopwatch.GetTimestamp();
                var answer = work();
                if (round > 0)
                {
                    seconds.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
                }

                same &= _answers.TryAdd(name, answer) || _answers[name] == answer;
            }
        }

        return same;
    }

    public long Answer(string name) => _answers[name];

    public double Best(string name) => _entries.Single(entry => entry.Name == name).Seconds.Min();

    public void Print(TextWriter output)
    {
        Line(output, "", "answer", "best s", "median s", "best MB/s", "median MB/s");
        foreach (var (name, _, seconds) in _entries)
        {
            var (best, median) = (seconds.Min(), seconds.Order().ElementAt(seconds.Count / 2));
            Line(output, name, _answers[name], $"{best:F3}", $"{median:F3}", $"{bytes / best / 1e6:F0}", $"{bytes / median / 1e6:F0}");
        }
    }

    private static void Line(TextWriter output, params object[] cells) =>
        output.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0,-34} {1,9} {2,8} {3,9} {4,10} {5,12}", cells));
}
