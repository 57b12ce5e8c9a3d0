namespace Steunpakket.Core.Families;

/// <summary>Unites things into families in which every two belong together, so that a chain of likenesses unites nothing.</summary>
internal sealed class CompleteLink
{
    private readonly Func<int, int, bool> _belong;
    private readonly List<int>[] _families;
    private readonly int[] _familyOf;

    /// <param name="count">Things, numbered from 0.</param>
    /// <param name="belong">Whether two of them belong together; symmetric.</param>
    public CompleteLink(int count, Func<int, int, bool> belong)
    {
        _belong = belong;
        _families = [.. Enumerable.Range(0, count).Select(number => new List<int> { number })];
        _familyOf = [.. Enumerable.Range(0, count)];
    }

    /// <summary>Unites what is the same whatever it looks like.</summary>
    public void Unite(int one, int other) => Merge(_familyOf[one], _familyOf[other]);

    /// <summary>Unites the families of two, when each thing of the one belongs to each of the other.</summary>
    public void TryUnite(int one, int other)
    {
        var (left, right) = (_familyOf[one], _familyOf[other]);
        if (left != right && _families[left].All(a => _families[right].All(b => _belong(a, b))))
        {
            Merge(left, right);
        }
    }

    /// <summary>All families, those of one too.</summary>
    public IEnumerable<IReadOnlyList<int>> Families => _families.Where(family => family.Count > 0);

    private void Merge(int left, int right)
    {
        if (left == right)
        {
            return;
        }

        var (into, from) = _families[left].Count >= _families[right].Count ? (left, right) : (right, left);
        foreach (var thing in _families[from])
        {
            _familyOf[thing] = into;
        }

        _families[into].AddRange(_families[from]);
        _families[from].Clear();
    }
}
