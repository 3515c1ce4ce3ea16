using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Rules;

/// <summary>003: a code is sent that is known in the wild, and that no registry has.</summary>
/// <param name="instead">The message for a code in whose place another is to be sent.</param>
/// <param name="alone">The message for one of which that is not known.</param>
internal sealed class NonstandardRule(DiagnosticDescriptor instead, DiagnosticDescriptor alone) : CodeRule(instead, alone)
{
    public override bool CanBeAllowed => true;

    /// <summary>Numbers only: who writes a constant has chosen its name, and an enum with such a member has chosen it as well.</summary>
    public override bool CanJudgeConstants => false;

    public override Diagnostic? Analyze(RuleContext context) =>
        context is { IsSent: true, IsNumber: true, Entry: { Registration: Registration.Nonstandard } entry }
        && !context.HasDeliberateName(entry)
        && !IsMember(context)
            ? context.Report(
                entry.Alternatives.IsEmpty ? alone : instead,
                context.Number,
                entry.NameIn(context.Use.System),
                entry.VendorInMessage(),
                entry.ShownAlternatives(context.Use.System),
                entry.SourceInMessage())
            : null;

    private static bool IsMember(RuleContext context) =>
        context.Use.Expression.Parent is CastExpressionSyntax cast
        && ValueTypes.WithoutNullable(context.Semantics.Type(cast.Type)) is INamedTypeSymbol { TypeKind: TypeKind.Enum } type
        && context.Constants.OfType(type, CatalogCode.Of(context.Use, context.Entry!)).Any();
}
