using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Syntax;

/// <summary>
/// The name that a value meets where it lands, and where that name means the same thing, as far as syntax tells:
/// a local or a parameter in its member, everything else in the whole file.
/// </summary>
/// <param name="Name">The name of what is compared, set or declared; of an argument the one that it is given by, or none.</param>
/// <param name="Callee">What an argument is given to; empty elsewhere.</param>
/// <param name="Index">The place of an argument that no name is written for.</param>
/// <param name="Scope">Where the member begins; −1 for the whole file.</param>
internal readonly record struct NamedPlace(string Name, string Callee, int Index, int Scope)
{
    private const int File = -1;

    /// <summary>The named place of <paramref name="site"/>; null where no name is written.</summary>
    public static NamedPlace? Of(in Site site) => site.Kind switch
    {
        SiteKind.Comparison or SiteKind.Pattern or SiteKind.Label or SiteKind.Assignment =>
            site.Meets is ExpressionSyntax met ? OfExpression(met) : null,
        SiteKind.Declaration => OfName(SyntaxNames.OfDeclared(site.Meets), IsOfMember(site.Meets!) ? ScopeOf(site.Meets!) : File),
        SiteKind.AnonymousMember => OfName(SyntaxNames.OfDeclared(site.Meets), File),
        SiteKind.Result when site.Meets is PropertyDeclarationSyntax property => OfName(property.Identifier.ValueText, File),
        SiteKind.Argument => OfArgument(site),
        _ => null,
    };

    private static NamedPlace? OfExpression(ExpressionSyntax expression)
    {
        string name = SyntaxNames.OfValue(expression);
        bool isLocal = ValuePath.WithoutCasts(expression) is IdentifierNameSyntax identifier
            && name.Length > 0
            && char.IsLower(name[0])
            && identifier.Parent is not AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax };
        return OfName(name, isLocal ? ScopeOf(expression) : File);
    }

    private static NamedPlace? OfName(string name, int scope) => name.Length == 0 ? null : new NamedPlace(name, "", File, scope);

    private static NamedPlace? OfArgument(in Site site)
    {
        ArgumentSyntax argument = site.Argument!;
        string callee = SyntaxNames.OfCallee(site.Meets);
        if (site.Meets is InvocationExpressionSyntax call && CallNames.IsEquality(callee))
        {
            return ComparedBy(call, argument) is { } other ? OfExpression(other) : null;
        }

        // An item is its collection's.
        if (CallNames.IsItemCall(callee) && site.Meets is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member })
        {
            return OfExpression(member.Expression);
        }

        if (callee.Length == 0)
        {
            return null;
        }

        return SyntaxNames.OfArgument(argument) is { } name
            ? new NamedPlace(name, callee, File, File)
            : new NamedPlace("", callee, ((BaseArgumentListSyntax)argument.Parent!).Arguments.IndexOf(argument), File);
    }

    /// <summary>
    /// What a call holds a number against: its other argument, or what its chain begins with;
    /// <c>x.Code</c> of <c>x.Code.Should().Be(404)</c>, of <c>Check.That(x.Code).IsEqualTo(404)</c>,
    /// of <c>Assert.That(x.Code, Is.EqualTo(404))</c>.
    /// </summary>
    private static ExpressionSyntax? ComparedBy(InvocationExpressionSyntax call, ArgumentSyntax number)
    {
        foreach (ArgumentSyntax other in call.ArgumentList.Arguments)
        {
            if (other != number)
            {
                return other.Expression;
            }
        }

        ExpressionSyntax? receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        if (receiver is not null && ArgumentPlaces.IsConstraint(receiver))
        {
            return ArgumentPlaces.Constrained(call);
        }

        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } inner } } link)
        {
            receiver = inner is IdentifierNameSyntax && link.ArgumentList.Arguments is [{ Expression: { } first }, ..] ? first : inner;
        }

        return receiver;
    }

    private static bool IsOfMember(SyntaxNode declaration) =>
        declaration is ParameterSyntax or VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax };

    private static int ScopeOf(SyntaxNode node)
    {
        for (SyntaxNode? around = node.Parent; around is not null; around = around.Parent)
        {
            if (around is MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                return around.SpanStart;
            }
        }

        return 0;
    }
}
