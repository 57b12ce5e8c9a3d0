namespace Steunpakket.Io.Review;

/// <summary>How the cells of a column look in a workbook.</summary>
internal enum CellLook
{
    /// <summary>On one line.</summary>
    Text,

    /// <summary>On as many lines as it takes.</summary>
    Wrapped,

    /// <summary>Text that the reviewer fills in: whatever is typed stays as it is typed.</summary>
    Input,

    /// <summary>A day that the reviewer fills in.</summary>
    InputDate,

    Whole,

    TwoDecimals,

    FourDecimals,
}
