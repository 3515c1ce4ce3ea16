using System.Collections.Concurrent;

namespace Contoso.WebApi.Products;

/// <summary>A product; the price is in cents.</summary>
public sealed record Product(string Name, int Price);

/// <summary>The products, kept in memory.</summary>
public sealed class ProductCatalog
{
    private readonly ConcurrentDictionary<string, Product> _products = new()
    {
        ["tea"] = new Product("tea", 404),
        ["coffee"] = new Product("coffee", Price: 500),
    };

    public Product? Find(string name) => _products.GetValueOrDefault(name);

    public IEnumerable<Product> Cheap() => _products.Values.Where(product => product.Price <= 500 && product.Price != 403);

    public bool TryAdd(Product product) => _products.TryAdd(product.Name, product);
}
