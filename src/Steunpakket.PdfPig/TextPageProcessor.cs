using Steunpakket.Extraction;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Steunpakket.PdfPig;

/// <summary>Runs the operations of one page and keeps glyphs and pictures.</summary>
/// <remarks>Text that is painted invisibly (rendering mode 3) counts: it is what OCR put behind a scan.</remarks>
internal sealed class TextPageProcessor : PathlessProcessor<TextPage>
{
    private readonly LimitedParsing _limits;
    private readonly IPdfTokenScanner _scanner;
    private readonly GlyphFlow _text = new();
    private int _formDepth;
    private int _glyphs;
    private int _images;
    private double _pictured;
    private int _unmapped;

    public TextPageProcessor(
        int pageNumber, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters,
        CropBox cropBox, UserSpaceUnit unit, PageRotationDegrees rotation, TransformationMatrix initialMatrix, LimitedParsing limits)
        : base(pageNumber, resources, scanner, parser, filters, cropBox, unit, rotation, initialMatrix, limits) => (_limits, _scanner) = (limits, scanner);

    public override TextPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation>? operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations ?? []);
        return new TextPage(_text.ToString(), _images, _pictured, _unmapped);
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        LimitedParsing.CheckGlyphs(++_glyphs);
        if (string.IsNullOrEmpty(unicode))
        {
            _unmapped++;
            return;
        }

        if (unicode is [' ' or '\t' or '\n' or '\r' or '\u00A0'])
        {
            _text.AddSpace();
            return;
        }

        var start = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 0))));
        var end = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0))));
        _text.Add(unicode, start, end, pointSize);
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        for (var i = 0; i < operations.Count; i++)
        {
            _limits.CountOperation();
            operations[i].Run(this);
        }
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (_formDepth == LimitedParsing.MaxFormDepth)
        {
            return;
        }

        _formDepth++;
        try
        {
            base.ProcessFormXObject(formStream, xObjectName);
        }
        finally
        {
            _formDepth--;
        }
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        var image = xObjectContentRecord.Stream.StreamDictionary;
        var matrix = xObjectContentRecord.AppliedTransformation;
        AddPicture(
            (Number(image, NameToken.Width), Number(image, NameToken.Height)),
            (Math.Sqrt((matrix.A * matrix.A) + (matrix.B * matrix.B)), Math.Sqrt((matrix.C * matrix.C) + (matrix.D * matrix.D))));
    }

    protected override void RenderInlineImage(InlineImage inlineImage) =>
        AddPicture((inlineImage.WidthInSamples, inlineImage.HeightInSamples), (Math.Abs(inlineImage.BoundingBox.Width), Math.Abs(inlineImage.BoundingBox.Height)));

    private void AddPicture((double Width, double Height) pixels, (double Width, double Height) points)
    {
        _images++;
        _pictured += PictureSize.InA4(pixels, points);
    }

    private double Number(DictionaryToken image, NameToken name) =>
        image.TryGet(name, out var token) && (token is IndirectReferenceToken reference ? _scanner.Get(reference.Data)?.Data : token) is NumericToken number ? number.Double : 0;
}
