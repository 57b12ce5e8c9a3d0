namespace Steunpakket.Core.Expansion.Nearness;

/// <summary>The places of the largest values, largest first, equals by place; only values above 0.</summary>
internal static class TopList
{
    public static IReadOnlyList<int> Of(ReadOnlySpan<float> values, TopRequest request)
    {
        // Its head is the worst of the best: the smallest value, of equals the last place.
        var best = new PriorityQueue<int, (float Value, int Place)>(
            Comparer<(float Value, int Place)>.Create((left, right) =>
                left.Value.CompareTo(right.Value) is var value and not 0 ? value : right.Place.CompareTo(left.Place)));
        for (var place = 0; place < values.Length && request.Most > 0; place++)
        {
            if (!(values[place] > 0) || request.Among?[place] == false || request.Without.Contains(place))
            {
                continue;
            }

            if (best.Count < request.Most)
            {
                best.Enqueue(place, (values[place], place));
            }
            else if (best.TryPeek(out _, out var worst) && values[place] > worst.Value)
            {
                best.DequeueEnqueue(place, (values[place], place));
            }
        }

        var places = new int[best.Count];
        for (var i = places.Length - 1; i >= 0; i--)
        {
            places[i] = best.Dequeue();
        }

        return places;
    }
}
