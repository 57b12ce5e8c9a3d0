using System.Runtime.InteropServices;
using Steunpakket.Core.Embedding;
using Steunpakket.Core.Expansion.Nearness;

namespace Steunpakket.Core.Expansion.Evidence;

/// <summary>Counts which words stand within some words of which seeds, sentence by sentence.</summary>
/// <remarks>
/// The universe of a seed is all places of the corpus but its own. A place counts once, however many of the seed's are near, so the
/// four cells of word × nearness add up to the corpus. Only the pairs asked for are counted.
/// </remarks>
internal sealed class CoOccurrence
{
    private const int None = -1;

    private readonly int _reach;
    private readonly int[] _seedOf;
    private readonly HashSet<(int Word, int Seed)> _pairs;
    private readonly bool[] _isWord;
    private readonly int _seeds;

    /// <param name="vocabulary">Number of ids.</param>
    /// <param name="seeds">Ids of the seeds, each once; a seed is known by its place here.</param>
    /// <param name="pairs">Word id and place of the seed.</param>
    /// <param name="reach">Words to either side.</param>
    public CoOccurrence(int vocabulary, IReadOnlyList<int> seeds, IEnumerable<(int Word, int Seed)> pairs, int reach)
    {
        (_reach, _seeds) = (reach, seeds.Count);
        _pairs = [.. pairs];
        _seedOf = new int[vocabulary];
        _isWord = new bool[vocabulary];
        Array.Fill(_seedOf, None);
        foreach (var (place, id) in seeds.Index())
        {
            _seedOf[id] = place;
        }

        foreach (var (word, _) in _pairs)
        {
            _isWord[word] = true;
        }
    }

    public Together Count(ITokenBlocks blocks, Parallelism parallelism)
    {
        var near = new long[_seeds];
        var both = new Dictionary<(int Word, int Seed), long>();
        Parallel.For(0, blocks.Count, parallelism.ToOptions(), () => new Tally(_seeds), (index, _, tally) =>
        {
            using var block = blocks.Open(index);
            CountBlock(block.Ids, tally);
            return tally;
        }, tally =>
        {
            lock (both)
            {
                tally.AddTo(near, both);
            }
        });
        return new Together(near, both);
    }

    private void CountBlock(ReadOnlySpan<int> ids, Tally tally)
    {
        while (!ids.IsEmpty)
        {
            var end = ids.IndexOf(ITokenBlocks.SentenceEnd);
            CountSentence(end < 0 ? ids : ids[..end], tally);
            ids = end < 0 ? [] : ids[(end + 1)..];
        }
    }

    private void CountSentence(ReadOnlySpan<int> sentence, Tally tally)
    {
        tally.BeginSentence();
        for (var at = 0; at < sentence.Length; at++)
        {
            if (_seedOf[sentence[at]] is >= 0 and var seed)
            {
                var from = Math.Max(tally.Done(seed), at - _reach);
                var to = Math.Min(sentence.Length, at + _reach + 1);
                CountNear(sentence[Math.Min(from, to)..to], sentence[at], seed, tally);
                tally.SetDone(seed, to);
            }
        }
    }

    private void CountNear(ReadOnlySpan<int> words, int own, int seed, Tally tally)
    {
        foreach (var word in words)
        {
            if (word == own)
            {
                continue;
            }

            tally.Near[seed]++;
            if (_isWord[word] && _pairs.Contains((word, seed)))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(tally.Both, (word, seed), out _)++;
            }
        }
    }

    private sealed class Tally(int seeds)
    {
        private readonly int[] _done = new int[seeds];
        private readonly List<int> _touched = [];

        public long[] Near { get; } = new long[seeds];

        public Dictionary<(int Word, int Seed), long> Both { get; } = [];

        /// <summary>Up to which place of the sentence the seed's nearness is counted.</summary>
        public int Done(int seed) => _done[seed];

        public void SetDone(int seed, int place)
        {
            _touched.Add(seed);
            _done[seed] = place;
        }

        public void BeginSentence()
        {
            foreach (var seed in _touched)
            {
                _done[seed] = 0;
            }

            _touched.Clear();
        }

        public void AddTo(long[] near, Dictionary<(int Word, int Seed), long> both)
        {
            for (var seed = 0; seed < near.Length; seed++)
            {
                near[seed] += Near[seed];
            }

            foreach (var (pair, count) in Both)
            {
                both[pair] = both.GetValueOrDefault(pair) + count;
            }
        }
    }
}
