using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Rules.NeverEqual;

/// <summary>011: a number is compared as an object with a value of an enum, which it never equals.</summary>
/// <param name="texts">The messages of the system.</param>
internal sealed class NeverEqualRule(NeverEqualTexts texts) : CodeRule(texts.All)
{
    public override Diagnostic? Analyze(RuleContext context)
    {
        ExpressionSyntax code = context.Use.Expression;
        var site = Site.Of(code);
        if (BoxedComparison.IsBesideNumber(site, context.Semantics))
        {
            return context.Report(texts.Number, code.ToString(), "int", $"(int){code}");
        }

        if (code is PrefixUnaryExpressionSyntax
            || BoxedComparison.ValueBeside(site, context.Semantics) is not { } value
            || value.System != context.Use.System
            || IsEnum(site.Landing, context))
        {
            return null;
        }

        string instead = Instead(value, context.Use.Value, context.Constants);
        return context.Report(texts.Number, site.Landing.ToString(), value.Type.Name, instead);
    }

    private static bool IsEnum(ExpressionSyntax expression, RuleContext context) =>
        context.Semantics.Type(expression) is { TypeKind: TypeKind.Enum };

    /// <summary>What to compare with: the preferred member, or a cast of the number.</summary>
    public static string Instead(EnumValue value, int number, AvailableConstants constants) =>
        CatalogCode.Find(value.System, number) is { } code && constants.OfType(value.Type, code).FirstOrDefault() is { } member
            ? $"{value.Type.Name}.{member.Name}"
            : $"({value.Type.Name}){number}";
}
