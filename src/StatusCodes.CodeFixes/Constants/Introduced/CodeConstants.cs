using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.CodeFixes.Constants.Introduced;

/// <summary>
/// Which constants of a type are codes that were named before, as the fix names them: further ones stand among them by their codes.
/// </summary>
internal static class CodeConstants
{
    /// <summary>The first of the last constants that <paramref name="constant"/> goes before; null where it goes behind all.</summary>
    /// <param name="there">The constants that are declared, in their order.</param>
    /// <param name="constant">The new one.</param>
    public static MemberDeclarationSyntax? Next(IReadOnlyList<MemberDeclarationSyntax> there, NewConstant constant) => there
        .Reverse()
        .TakeWhile(member => Read(member) is { } code && IsBehind(code, member, constant))
        .LastOrDefault();

    /// <summary>Whether a member is such a constant.</summary>
    public static bool Has(MemberDeclarationSyntax member) => Read(member) is not null;

    private static bool IsBehind(int code, MemberDeclarationSyntax member, NewConstant constant) =>
        code > constant.Value || (code == constant.Value && IsText(member.ToString()) && !constant.IsText);

    /// <summary>A number's constant comes before the text's.</summary>
    private static bool IsText(string declaration) => declaration.EndsWith("\";", StringComparison.Ordinal);

    /// <summary>The code that a constant is called by; null where it is anything else.</summary>
    private static int? Read(MemberDeclarationSyntax member)
    {
        VariableDeclarationSyntax? declaration = member switch
        {
            FieldDeclarationSyntax field => field.Declaration,
            GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax local } => local.Declaration,
            _ => null,
        };
        return declaration is { Variables: [{ Initializer.Value: { } value } variable] }
            && ValueOf(value) is { } code
            && CodeSystems.List.All.Any(system => IsCalled(variable.Identifier.ValueText, CatalogCode.Find(system.System, code)))
                ? code
                : null;
    }

    private static int? ValueOf(ExpressionSyntax value) => value switch
    {
        CastExpressionSyntax { Expression: var operand } => ValueOf(operand),
        LiteralExpressionSyntax literal => Math.Max(LiteralNumber.Read(literal.Token.Text), LiteralText.Read(literal.Token.Text)),
        _ => null,
    };

    private static bool IsCalled(string name, CatalogCode? code) =>
        code is { } known
        && CatalogIdentifier.Choices(known).Any(choice => Bare(name).EndsWith(Bare(choice), StringComparison.OrdinalIgnoreCase));

    private static string Bare(string name) => name.Replace("_", "");
}
