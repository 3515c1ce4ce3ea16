using System.Collections.Generic;
using System.Globalization;
using System.Security;
using System.Text;

namespace StatusCodes.Tests.Conventions.Picture;

/// <summary>
/// Draws from the top down, line by line. Each text says how long it is, so that it ends where its squiggle does in whatever font
/// a reader has.
/// </summary>
internal sealed class SvgCanvas
{
    private const int Width = 800;
    private const int Margin = 10;
    private const int Gutter = 44;
    private const int LineHeight = 20;
    private const int FontSize = 13;
    private const int MessageSize = 12;
    private const double CharacterWidth = 0.6;

    private readonly PictureTheme _theme;
    private readonly StringBuilder _frames = new();
    private readonly StringBuilder _marks = new();
    private readonly StringBuilder _texts = new();
    private int _top;
    private int _panel;

    public SvgCanvas(PictureTheme theme) => _theme = theme;

    /// <summary>A panel's heading; its frame is drawn at its end.</summary>
    public void Begin(string heading)
    {
        _panel = _top;
        _top += LineHeight + 4;
        Write(Margin, _top - 8, heading, MessageSize, _theme.Edge, bold: true);
    }

    public void End()
    {
        _top += 8;
        _frames
            .Append(CultureInfo.InvariantCulture, $"""<rect x="0.5" y="{_panel}.5" width="{Width - 1}" height="{_top - _panel}" """)
            .Append(CultureInfo.InvariantCulture, $"""rx="6" fill="{_theme.Ground}" stroke="{_theme.Edge}" stroke-opacity="0.5"/>""")
            .Append('\n');
        _top++;
    }

    /// <summary>A line of code; what follows for the same line stands below it.</summary>
    public void Code(int number, IEnumerable<ColoredToken> tokens)
    {
        _top += LineHeight;
        string digits = number.ToString(CultureInfo.InvariantCulture);
        Write(Gutter - 12 - WidthOf(digits.Length, MessageSize), _top - 6, digits, MessageSize, _theme.Edge);
        foreach (ColoredToken token in tokens)
        {
            Write(X(token.Column), _top - 6, token.Text, FontSize, ColorOf(token.Color));
        }
    }

    /// <summary>A squiggle below the line that was written last.</summary>
    public void Squiggle(int start, int end)
    {
        _marks.Append(CultureInfo.InvariantCulture, $"""<path d="M{X(start):0.#} {_top - 1}""");
        bool isUp = true;
        for (double x = X(start); x + 2 <= X(end); x += 2)
        {
            _marks.Append(isUp ? "l2 -3" : "l2 3");
            isUp = !isUp;
        }

        _marks.Append(CultureInfo.InvariantCulture, $"\" fill=\"none\" stroke=\"{_theme.Warning}\" stroke-width=\"1.3\"/>").Append('\n');
    }

    /// <summary>A line of a message.</summary>
    public void Message(int column, string text)
    {
        _top += LineHeight - 2;
        int indentation = text.Length - text.TrimStart().Length;
        Write(X(column) + WidthOf(indentation, MessageSize), _top - 5, text.Trim(), MessageSize, _theme.Warning);
    }

    /// <summary>A ground below the line that comes next.</summary>
    public void Mark(int start, int end) => _marks
        .Append(CultureInfo.InvariantCulture, $"""<rect x="{X(start) - 2:0.#}" y="{_top + 1}" width="{X(end) - X(start) + 4:0.#}" """)
        .Append(CultureInfo.InvariantCulture, $"""height="{LineHeight - 3}" rx="3" fill="{_theme.Fixed}"/>""")
        .Append('\n');

    /// <summary>An arrow down from one panel to the next, with what it stands for.</summary>
    public void Arrow(string label)
    {
        _marks.Append(CultureInfo.InvariantCulture, $"""<path d="M{Width / 2} {_top + 6}v18m-6 -7l6 7l6 -7" fill="none" """);
        _marks.Append(CultureInfo.InvariantCulture, $"""stroke="{_theme.Edge}" stroke-width="2"/>""").Append('\n');
        Write((Width / 2) + 16, _top + 20, label, MessageSize, _theme.Edge);
        _top += 30;
    }

    /// <summary>The picture.</summary>
    public string Finish(string title, string description) =>
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{_top + 1}" viewBox="0 0 {Width} {_top + 1}" role="img"
          aria-labelledby="t d">
        <title id="t">{SecurityElement.Escape(title)}</title>
        <desc id="d">{SecurityElement.Escape(description)}</desc>
        {_frames.ToString().TrimEnd()}
        {_marks.ToString().TrimEnd()}
        <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace">
        {_texts.ToString().TrimEnd()}
        </g>
        </svg>

        """;

    private static double X(int column) => Gutter + WidthOf(column, FontSize);

    private static double WidthOf(int length, int size) => length * size * CharacterWidth;

    private void Write(double x, int y, string text, int size, string color, bool bold = false)
    {
        _texts.Append(CultureInfo.InvariantCulture, $"""<text x="{x:0.#}" y="{y}" font-size="{size}" fill="{color}" """);
        _texts.Append(CultureInfo.InvariantCulture, $"""textLength="{WidthOf(text.Length, size):0.#}" lengthAdjust="spacingAndGlyphs" """);
        _texts.Append(bold ? "font-weight=\"bold\">" : "font-weight=\"normal\">");
        _texts.Append(SecurityElement.Escape(text)).Append("</text>\n");
    }

    private string ColorOf(TokenColor color) => color switch
    {
        TokenColor.Keyword => _theme.Keyword,
        TokenColor.Literal => _theme.Literal,
        TokenColor.Call => _theme.Call,
        _ => _theme.Text,
    };
}
