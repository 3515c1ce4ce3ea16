using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Naming;

namespace StatusCodes.Analyzers.Rules;

/// <summary>What a rule looks at: a code in its place, what the catalog says of it, and the constants that the compilation has.</summary>
/// <param name="Use">The code and its place.</param>
/// <param name="Entry">The catalog's row in the place's system; null where nobody has defined the number.</param>
/// <param name="Names">The constants that may be written.</param>
/// <param name="Semantics">Answers for the code's file.</param>
internal readonly record struct Judgement(CodeUse Use, CodeEntry? Entry, ConstantNames Names, Semantics Semantics)
{
    /// <summary>Whether the project sends this code on purpose.</summary>
    public bool IsAllowedCode => Semantics.Options.AllowsCode(Use.System, Use.Value);

    /// <summary>Whether the project leaves this number without a name.</summary>
    public bool IsAllowedNumber => Semantics.Options.AllowsNumber(Use.System, Use.Value);

    /// <summary>Whether a number is written, not a constant's name.</summary>
    public bool IsNumber => Use.Expression is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax or InterpolatedStringExpressionSyntax;

    /// <summary>Whether the value is sent through a slot that is known by more than its name.</summary>
    public bool IsSent => Use.Slot is { Direction: Direction.Sent, Strength: not SlotStrength.Named };

    /// <summary>The number in digits, for messages.</summary>
    public string Number => Use.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a constant that fits the slot has the code although no registry does (418, 419, 499): its number is then only a magic one.</summary>
    public bool HasChosenName(CodeEntry entry) => entry.First is 418 or 419 or 499 && Names.HasConstant(new CatalogCode(entry, Use.Value));

    /// <summary>Whether something begins with the value, or has it by default in an attribute: 0 and −1 say "not yet" there.</summary>
    public bool IsInitial => NumberPath.Landing(Use.Expression).Parent is EqualsValueClauseSyntax or AttributeArgumentSyntax;

    /// <summary>Whether the value is held against a close code that a socket of <c>System.Net.WebSockets</c> received, and it receives none such.</summary>
    public bool CannotArrive =>
        Use.Slot is { Receiver: Receiver.WebSocket, Direction: Direction.Read } && Use.Value is not (0 or -1) && NumberPath.Landing(Use.Expression).Parent is BinaryExpressionSyntax or ConstantPatternSyntax or CaseSwitchLabelSyntax;

    /// <summary>A finding on the number, or on the cast to the enum that goes with it.</summary>
    public Diagnostic Report(DiagnosticDescriptor descriptor, params object?[] arguments) =>
        Diagnostic.Create(descriptor, ReplyLines.DigitsOf(Use.Expression) ?? Place().GetLocation(), CodeProperties.Of(Use), arguments);

    private ExpressionSyntax Place()
    {
        ExpressionSyntax place = Use.Expression;
        while (place.Parent is ParenthesizedExpressionSyntax parenthesized)
        {
            place = parenthesized;
        }

        return IsNumber && place.Parent is CastExpressionSyntax cast && CodeEnums.IsCode(Semantics.Type(cast.Type)) ? cast : Use.Expression;
    }
}
