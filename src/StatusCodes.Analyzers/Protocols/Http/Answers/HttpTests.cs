using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>Tests, which may answer what they like: how a client takes it is what they are about.</summary>
internal static class HttpTests
{
    /// <summary>Whether a place lies in a test method, of whichever framework.</summary>
    public static bool Are(SyntaxNode place) => place.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && IsTest(method);

    private static bool IsTest(MethodDeclarationSyntax method)
    {
        foreach (AttributeListSyntax list in method.AttributeLists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                string name = SyntaxNames.Of(attribute.Name);
                if (name is "TestMethod" or "DataTestMethod" or "Test" or "TestCase" or "TestCaseSource"
                    || name.EndsWith("Fact", StringComparison.Ordinal)
                    || name.EndsWith("Theory", StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
