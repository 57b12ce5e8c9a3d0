using System.Runtime.InteropServices;

namespace Steunpakket.Core.Embedding;

/// <summary>Rows of 32-bit numbers outside the garbage collector: aligned to 64 bytes, padded with zeros to whole 64 bytes.</summary>
public sealed unsafe class VectorMatrix : IDisposable
{
    /// <summary>Numbers in the 64 bytes that rows are padded to.</summary>
    public const int Lane = 16;

    // A huge page: the operating system may back whole ones by one entry.
    private const nuint Alignment = 2 << 20;

    private float* _start;

    /// <param name="rows">At least 1.</param>
    /// <param name="columns">At least 1.</param>
    /// <param name="prepare">Told start and bytes of the memory before anything is written to it, so that it may ask the system for huge pages.</param>
    public VectorMatrix(int rows, int columns, Action<nint, nuint>? prepare = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        (Rows, Columns) = (rows, columns);
        Stride = (columns + Lane - 1) / Lane * Lane;
        _start = (float*)NativeMemory.AlignedAlloc(Bytes, Alignment);
        prepare?.Invoke((nint)_start, Bytes);
        NativeMemory.Clear(_start, Bytes);
    }

    ~VectorMatrix() => Free();

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Numbers from one row to the next.</summary>
    public int Stride { get; }

    /// <summary>Of the whole matrix, padding included.</summary>
    public nuint Bytes => (nuint)Rows * (nuint)Stride * sizeof(float);

    /// <summary>The first number of the first row. Valid until the matrix is disposed of.</summary>
    public float* Start
    {
        get
        {
            ObjectDisposedException.ThrowIf(_start is null, this);
            return _start;
        }
    }

    /// <summary>The <see cref="Columns"/> numbers of a row, without padding.</summary>
    public Span<float> Row(int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Rows);
        return new Span<float>(Start + ((nint)row * Stride), Columns);
    }

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        NativeMemory.AlignedFree(_start);
        _start = null;
    }
}
