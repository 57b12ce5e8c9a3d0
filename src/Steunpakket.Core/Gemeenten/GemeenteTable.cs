using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;

namespace Steunpakket.Core.Gemeenten;

/// <summary>All gemeenten since 2019: names and aliases to codes, and what became of those that ended.</summary>
public sealed class GemeenteTable
{
    private readonly Dictionary<string, Gemeente> _byName = new(StringComparer.Ordinal);
    private readonly SortedDictionary<GemeenteCode, Gemeente> _byCode = [];

    /// <exception cref="ArgumentException">A code, name or alias stands for two gemeenten.</exception>
    public GemeenteTable(IEnumerable<Gemeente> gemeenten)
    {
        foreach (var gemeente in gemeenten)
        {
            if (!_byCode.TryAdd(gemeente.Code, gemeente))
            {
                throw new ArgumentException($"Code {gemeente.Code} stands twice.", nameof(gemeenten));
            }

            foreach (var name in gemeente.Aliases.Prepend(gemeente.Name))
            {
                if (_byName.TryGetValue(GemeenteNames.Key(name), out var other) && other != gemeente)
                {
                    throw new ArgumentException($"'{name}' stands for {other.Code} and {gemeente.Code}.", nameof(gemeenten));
                }

                _byName[GemeenteNames.Key(name)] = gemeente;
            }
        }
    }

    public IReadOnlyCollection<Gemeente> All => _byCode.Values;

    /// <param name="nameOrCode">A name, an alias or a CBS code.</param>
    public Gemeente? Find(string nameOrCode) => GemeenteCode.IsCode(nameOrCode)
        ? Find(new GemeenteCode(nameOrCode))
        : _byName.GetValueOrDefault(GemeenteNames.Key(nameOrCode));

    public Gemeente? Find(GemeenteCode code) => _byCode.GetValueOrDefault(code);

    /// <summary>
    /// The gemeente under which <paramref name="code"/> counts on <paramref name="date"/>: itself, or its successor after a merger
    /// (METHOD 1.1 A8). Null after a split: there is no single successor, so its years cannot be compared.
    /// </summary>
    public GemeenteCode? On(DateOnly date, GemeenteCode code)
    {
        while (Find(code) is { ValidUntil: { } last } ended && last < date)
        {
            if (ended.Successors is not [var successor])
            {
                return null;
            }

            code = successor;
        }

        return code;
    }

    /// <summary>The known names nearest to a misspelled one, best first.</summary>
    public IReadOnlyList<string> Suggest(string name)
    {
        var key = GemeenteNames.Key(name);
        return [.. _byName
            .Select(pair => (pair.Value.Name, Distance: Spelling.Distance(key, pair.Key)))
            .Where(near => near.Distance <= 2)
            .OrderBy(near => near.Distance).ThenBy(near => near.Name, StringComparer.Ordinal)
            .Select(near => near.Name).Distinct().Take(3)];
    }
}
