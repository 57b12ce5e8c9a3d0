using System.Collections.Concurrent;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>Which registers an organisation has, asked once a run.</summary>
internal sealed class NotubizModules
{
    private readonly ConcurrentDictionary<string, Lazy<Task<NotubizList>>> _known = new();

    /// <returns>Modules with <c>id</c>, <c>name</c> and <c>custom_name</c>; or why there is no list.</returns>
    /// <exception cref="SourceUnavailableException">No answer came.</exception>
    /// <exception cref="SourceChangedException">It is no list of modules.</exception>
    public async Task<NotubizList> OfAsync(string organisation, NotubizCalls calls, CancellationToken cancellationToken)
    {
        var asked = _known.GetOrAdd(organisation, _ => new Lazy<Task<NotubizList>>(() => AskAsync(organisation, calls, cancellationToken)));
        try
        {
            return await asked.Value.ConfigureAwait(false);
        }
        finally
        {
            // What failed is asked again by the next window.
            if (!asked.Value.IsCompletedSuccessfully)
            {
                _known.TryRemove(new(organisation, asked));
            }
        }
    }

    private static async Task<NotubizList> AskAsync(string organisation, NotubizCalls calls, CancellationToken cancellationToken)
    {
        var answer = await calls.ModulesAsync(organisation, cancellationToken).ConfigureAwait(false);
        return answer.Verdict switch
        {
            NotubizVerdict.Given => new NotubizList(answer.Body.NeededList("modules"), null, null),
            NotubizVerdict.NotFound => throw new SourceChangedException(answer.Body.Address, answer.Detail),
            _ => new NotubizList([], null, answer),
        };
    }
}
