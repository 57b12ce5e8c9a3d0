using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Comparison.Cube;

/// <summary>The calendar months that a data window touches, numbered from 0.</summary>
public sealed class MonthAxis
{
    private const int MonthsInYear = 12;

    private readonly int _first;

    public MonthAxis(DateWindow data)
    {
        _first = Number(data.Since);
        Count = Number(data.Until) - _first + 1;
    }

    /// <summary>At least 1.</summary>
    public int Count { get; }

    /// <returns>From 0 to below <see cref="Count"/>, or -1 for a day in another month.</returns>
    public int SlotOf(DateOnly day) => Slot(Number(day));

    /// <param name="month">From 1 to 12.</param>
    /// <returns>From 0, or -1 for a month outside.</returns>
    public int SlotOf(int year, int month) => Slot((year * MonthsInYear) + month - 1);

    /// <summary>Its first day.</summary>
    public DateOnly MonthOf(int slot) => new((_first + slot) / MonthsInYear, ((_first + slot) % MonthsInYear) + 1, 1);

    /// <summary>Per month the place of its year among <paramref name="years"/>; -1 for another year.</summary>
    public int[] PlacesIn(IReadOnlyList<int> years)
    {
        var places = new int[Count];
        for (var slot = 0; slot < Count; slot++)
        {
            places[slot] = -1;
            for (var i = 0; i < years.Count; i++)
            {
                places[slot] = years[i] == MonthOf(slot).Year ? i : places[slot];
            }
        }

        return places;
    }

    private static int Number(DateOnly day) => (day.Year * MonthsInYear) + day.Month - 1;

    private int Slot(int number) => number >= _first && number < _first + Count ? number - _first : -1;
}
