using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Rules;

/// <summary>What a rule looks at: a code in its place, what the catalog says of it, and the constants that the compilation has.</summary>
/// <param name="Use">The code and its place.</param>
/// <param name="Entry">The catalog's row in the place's system; null where nobody has defined the number.</param>
/// <param name="Constants">The constants that may be written.</param>
/// <param name="Semantics">Answers for the code's file.</param>
internal readonly record struct RuleContext(CodeUse Use, CodeEntry? Entry, AvailableConstants Constants, Semantics Semantics)
{
    /// <summary>Whether the project sends this code on purpose.</summary>
    public bool IsAllowedCode => Semantics.Options.IsAllowedCode(Use.System, Use.Value, Use.SubStatus);

    /// <summary>Whether the project leaves this number without a name.</summary>
    public bool IsAllowedNumber => Semantics.Options.IsAllowedNumber(Use.System, Use.Value, Use.SubStatus);

    /// <summary>Whether a number is written, or <c>default</c>, not a constant's name.</summary>
    public bool IsNumber =>
        Use.Expression is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax or InterpolatedStringExpressionSyntax
            or DefaultExpressionSyntax;

    /// <summary>Whether the value is sent through a slot that is known by more than its name.</summary>
    public bool IsSent => Use.Slot is { Direction: Direction.Sent, Strength: not SlotStrength.Named };

    /// <summary>Whether nobody has defined the number.</summary>
    public bool IsUnassigned => Entry is null or { IsUnassigned: true };

    /// <summary>
    /// The number in digits, for messages; where it is used elsewhere, with what takes it there: <c>404 (→ StatusCode)</c>.
    /// </summary>
    public string Number
    {
        get
        {
            string digits = Use.Value.ToString(CultureInfo.InvariantCulture);
            return Use.Slot.End is { } end && SiteNames.Member(Site.Of(end)) is { Length: > 0 } taker && !CallNames.IsEquality(taker)
                ? $"{digits} (→ {taker})"
                : digits;
        }
    }

    /// <summary>Where the number is used in the end, for the reader who asks why it is a code; empty where that is its own place.</summary>
    public IEnumerable<Location> Ends => Use.Slot.End is { } end ? [end.GetLocation()] : [];

    /// <summary>
    /// Whether a constant has the code although no registry does: somebody chose that name, and its number is only a magic one.
    /// </summary>
    public bool HasDeliberateName(CodeEntry entry) =>
        Semantics.Systems.Of(Use.System).IsDeliberate(entry) && Constants.HasConstant(CatalogCode.Of(Use, entry));

    /// <summary>
    /// Whether a code without a name would be a graver finding in another framework that the project is built for:
    /// a name that the fix gives it would silence that.
    /// </summary>
    public bool IsBugInAnotherTarget(CodeEntry entry) =>
        IsSent
        && !IsAllowedCode
        && HasDeliberateName(entry)
        && !Constants.HasConstantInAllTargets(CatalogCode.Of(Use, entry), Use.Expression);

    /// <summary>A finding on the number, or on the cast to the enum that goes with it.</summary>
    public Diagnostic Report(DiagnosticDescriptor descriptor, params object?[] arguments) =>
        Diagnostic.Create(About(descriptor, arguments), Location(), Ends, DiagnosticProperties.Of(Use), arguments);

    /// <summary>The same where no fix can know what is meant.</summary>
    public Diagnostic Explain(DiagnosticDescriptor descriptor, params object?[] arguments) =>
        Diagnostic.Create(About(descriptor, arguments), Location(), Ends, properties: null, arguments);

    /// <summary>The same, with another place that the reader has to look at.</summary>
    public Diagnostic ReportBeside(DiagnosticDescriptor descriptor, SyntaxNode other, params object?[] arguments) =>
        Diagnostic.Create(
            About(descriptor, arguments), Location(), [other.GetLocation()], DiagnosticProperties.Of(Use), arguments);

    /// <summary>
    /// The same, with the place of something that stands beside the code, and the number of the code that this speaks of.
    /// </summary>
    public Diagnostic ReportBeside(DiagnosticDescriptor descriptor, Location beside, int other, params object?[] arguments) =>
        Diagnostic.Create(
            About(descriptor, arguments), Location(), Ends.Append(beside), DiagnosticProperties.Of(Use, other), arguments);

    /// <summary>The rule, with the document that its message cites and with what the code means.</summary>
    private DiagnosticDescriptor About(DiagnosticDescriptor descriptor, object?[] arguments) =>
        descriptor.Citing(Use.System, arguments).Explaining(Use.System, Entry, Use.Value);

    private Location Location()
    {
        if (Use.Digits is { } digits)
        {
            return Microsoft.CodeAnalysis.Location.Create(Use.Expression.SyntaxTree, digits);
        }

        ExpressionSyntax place = Use.Expression;
        while (place.Parent is ParenthesizedExpressionSyntax parenthesized)
        {
            place = parenthesized;
        }

        return IsNumber && place.Parent is CastExpressionSyntax cast && Semantics.Systems.OfEnum(Semantics.Type(cast.Type)) is not null
            ? cast.GetLocation()
            : Use.Expression.GetLocation();
    }
}
