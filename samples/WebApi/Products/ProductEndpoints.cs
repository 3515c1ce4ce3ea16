using Microsoft.AspNetCore.Http.HttpResults;

namespace Contoso.WebApi.Products;

/// <summary>Products, as minimal APIs.</summary>
internal static class ProductEndpoints
{
    public static void MapProducts(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder products = routes.MapGroup("/products");
        products.MapGet("/", (ProductCatalog catalog) => catalog.Cheap());
        products.MapGet("/{name}", Find)
            .Produces<Product>(200) // STC1001
            .Produces(404); // STC1001
        products.MapPost("/", Add)
            .Produces<Product>(StatusCodes.Status201Created)
            .ProducesProblem(409) // STC1001
            .ProducesValidationProblem(422); // STC1001
        products.MapDelete("/{name}", (string name) => Refuse($"{name} stays."));
        products.MapPut("/{name}/price", Reprice);
    }

    private static IResult Find(string name, ProductCatalog catalog) =>
        catalog.Find(name) is { } product ? Results.Ok(product) : Results.StatusCode(404); // STC1001

    private static IResult Add(Product product, ProductCatalog catalog)
    {
        if (product.Price < 100)
        {
            return Results.ValidationProblem(
                new Dictionary<string, string[]> { ["price"] = ["A price is 100 at least."] },
                statusCode: 422); // STC1001
        }

        return catalog.TryAdd(product)
            ? Results.Json(product, statusCode: 2_01) // STC1001
            : Results.Problem(title: "There is such a product.", statusCode: 409); // STC1001
    }

    private static Results<StatusCodeHttpResult, ContentHttpResult> Reprice(string name, int price, ProductCatalog catalog)
    {
        if (catalog.Find(name) is null)
        {
            return TypedResults.StatusCode(404); // STC1001
        }

        return TypedResults.Text($"{name} costs {price}.", statusCode: 202); // STC1001
    }

    private static IResult Refuse(string reason, int statusCode = 405) => // STC1001
        TypedResults.Problem(reason, statusCode: statusCode);
}
