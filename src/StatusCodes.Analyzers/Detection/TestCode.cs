using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Whether code stands in a test: there, two things that contradict each other may be the point.</summary>
internal static class TestCode
{
    public static bool IsAround(SyntaxNode place)
    {
        for (SyntaxNode? node = place; node is not null; node = node.Parent)
        {
            if (node is MethodDeclarationSyntax method && HasTestAttribute(method))
            {
                return true;
            }

            if (node is TypeDeclarationSyntax type && IsOfTests(type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfTests(TypeDeclarationSyntax type)
    {
        foreach (MemberDeclarationSyntax member in type.Members)
        {
            if (member is MethodDeclarationSyntax method && HasTestAttribute(method))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTestAttribute(MethodDeclarationSyntax method)
    {
        foreach (AttributeListSyntax list in method.AttributeLists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (IsTest(SyntaxNames.Of(attribute.Name)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>xUnit and what is derived from its attributes, NUnit, MSTest, TUnit, steps of SpecFlow and Reqnroll.</summary>
    private static bool IsTest(string attribute) =>
        attribute is "Test" or "TestCase" or "TestCaseSource" or "TestMethod" or "DataTestMethod" or "SetUp" or "OneTimeSetUp"
            or "TestInitialize" or "Given" or "When" or "Then"
        || attribute.EndsWith("Fact", StringComparison.Ordinal)
        || attribute.EndsWith("Theory", StringComparison.Ordinal);
}
