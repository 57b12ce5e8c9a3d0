using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Steunpakket.Core.Reviewing;

namespace Steunpakket.Io.Review.Workbook;

/// <summary>The sheet a reviewer works in.</summary>
internal static class ReviewSheet
{
    public const string Name = "Beoordeling";

    /// <summary>The last row that Excel has.</summary>
    private const int LastRow = 1_048_576;

    private static readonly int Frozen = Index(ReviewColumns.Decision) + 1;

    /// <summary>From the first header to the last cell, without dollar signs.</summary>
    public static string Area(int rows) => $"A1:{SheetCells.ColumnName(ReviewColumns.All.Count - 1)}{rows + 1}";

    /// <summary>A worksheet part by part, so that a long list is never in memory as a tree.</summary>
    public static void Write(OpenXmlWriter writer, IReadOnlyList<ReviewEntry> entries)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetDimension { Reference = Area(entries.Count) });
        writer.WriteElement(View());
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = SheetCells.LineHeight });
        writer.WriteElement(Columns());
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(SheetCells.Row(1, 1, ReviewColumns.All.Select(column => ((object?)column.Name, WorkbookStyles.Header))));
        foreach (var (index, entry) in entries.Index())
        {
            writer.WriteElement(Row(index + 2, entry));
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = Area(entries.Count) });
        writer.WriteElement(new DataValidations(Choice(), Day()) { Count = 2 });
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 8, Orientation = OrientationValues.Landscape });
        writer.WriteEndElement();
    }

    private static Row Row(int number, ReviewEntry entry)
    {
        var values = ReviewColumns.All.Select(column => (Column: column, Value: column.Value(entry))).ToList();
        var lines = values.Where(one => one.Column.Look is CellLook.Wrapped or CellLook.Input).Max(one => SheetCells.LinesOf(one.Value, one.Column.Width));
        return SheetCells.Row(number, lines, values.Select(one => (one.Value, WorkbookStyles.Of(one.Column.Look))));
    }

    private static SheetViews View()
    {
        var corner = $"{SheetCells.ColumnName(Frozen)}2";
        var pane = new Pane
        {
            HorizontalSplit = Frozen,
            VerticalSplit = 1,
            TopLeftCell = corner,
            ActivePane = PaneValues.BottomRight,
            State = PaneStateValues.Frozen,
        };
        return new SheetViews(new SheetView(pane, new Selection { Pane = PaneValues.BottomRight }) { WorkbookViewId = 0, TabSelected = true });
    }

    private static Columns Columns() => new(ReviewColumns.All.Select((column, index) => new Column
    {
        Min = (uint)index + 1,
        Max = (uint)index + 1,
        Width = column.Width,
        CustomWidth = true,
        Style = WorkbookStyles.Of(column.Look),
    }));

    private static DataValidation Choice() => new(new Formula1($"\"{string.Join(',', DecisionWords.Offered)}\""))
    {
        Type = DataValidationValues.List,
        AllowBlank = true,
        ShowInputMessage = true,
        ShowErrorMessage = true,
        PromptTitle = "Besluit",
        Prompt = "Kies ja, nee of twijfel; leeg is: nog niet bekeken.",
        ErrorTitle = "Besluit",
        Error = "Kies ja, nee of twijfel, of laat de cel leeg.",
        SequenceOfReferences = new ListValue<StringValue> { InnerText = Cells(ReviewColumns.Decision) },
    };

    private static DataValidation Day() => new(new Formula1("DATE(2020,1,1)"), new Formula2("TODAY()"))
    {
        Type = DataValidationValues.Date,
        Operator = DataValidationOperatorValues.Between,
        AllowBlank = true,
        ShowErrorMessage = true,
        ErrorTitle = "Datum",
        Error = "Vul een dag in tot en met vandaag, of laat de cel leeg.",
        SequenceOfReferences = new ListValue<StringValue> { InnerText = Cells(ReviewColumns.Date) },
    };

    private static string Cells(string column)
    {
        var name = SheetCells.ColumnName(Index(column));
        return $"{name}2:{name}{LastRow}";
    }

    private static int Index(string column) => ReviewColumns.All.Index().First(one => one.Item.Name == column).Index;
}
