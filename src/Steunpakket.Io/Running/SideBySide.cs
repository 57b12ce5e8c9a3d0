using System.Runtime.ExceptionServices;

namespace Steunpakket.Io.Running;

/// <summary>Does things at the same time, and lets the first error pass as it is.</summary>
internal static class SideBySide
{
    public static void ForEach<T>(IEnumerable<T> items, int threads, Action<T> action, CancellationToken cancellationToken)
    {
        try
        {
            Parallel.ForEach(items, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, action);
        }
        catch (AggregateException several)
        {
            // The first says what is wrong; in its wrapping nobody above would know it.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
