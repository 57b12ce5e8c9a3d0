using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;

namespace Steunpakket.Cli.Running;

/// <summary>Says on standard error what a person should know of the scoring model.</summary>
internal static class ModelReport
{
    /// <param name="scored">Whether score was part of the run.</param>
    public static void Write(RunContext context, bool scored)
    {
        if (!scored)
        {
            return;
        }

        foreach (var line in context.Refit ? ModelNotes.Drift(context) : [])
        {
            Console.Error.WriteLine($"  {ShownText.Of(line)}");
        }

        if (ModelNotes.Advice(context) is { } advice)
        {
            Console.Error.WriteLine(advice);
        }
    }
}
