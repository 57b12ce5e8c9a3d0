using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Steunpakket.PdfPig;

/// <summary>Lets pass whatever draws lines, areas and shadings, and marks on content: no text depends on them.</summary>
internal abstract class PathlessProcessor<TPage>(
    int pageNumber, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters,
    CropBox cropBox, UserSpaceUnit unit, PageRotationDegrees rotation, TransformationMatrix initialMatrix, ParsingOptions options)
    : BaseStreamProcessor<TPage>(pageNumber, resources, scanner, parser, filters, cropBox, unit, rotation, initialMatrix, options)
{
    public sealed override void BeginSubpath()
    {
    }

    public sealed override PdfPoint? CloseSubpath() => null;

    public sealed override void StrokePath(bool close)
    {
    }

    public sealed override void FillPath(FillingRule fillingRule, bool close)
    {
    }

    public sealed override void FillStrokePath(FillingRule fillingRule, bool close)
    {
    }

    public sealed override void MoveTo(double x, double y)
    {
    }

    public sealed override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
    }

    public sealed override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
    }

    public sealed override void LineTo(double x, double y)
    {
    }

    public sealed override void Rectangle(double x, double y, double width, double height)
    {
    }

    public sealed override void EndPath()
    {
    }

    public sealed override void ClosePath()
    {
    }

    public sealed override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    public sealed override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public sealed override void EndMarkedContent()
    {
    }

    public sealed override void PaintShading(NameToken shadingName)
    {
    }

    protected sealed override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }
}
