using System.Collections.Concurrent;

namespace Contoso.WebApi.Orders;

/// <summary>The orders, kept in memory: two to begin with.</summary>
public sealed class OrderStore
{
    private readonly ConcurrentDictionary<int, Order> _orders = new();
    private int _lastId = 2;

    public OrderStore()
    {
        _orders[1] = new Order(1, "tea", 3, OrderState.Shipped);
        _orders[2] = new Order(2, "coffee", 500, OrderState.Placed);
    }

    public Order? Find(int id) => _orders.GetValueOrDefault(id);

    public IEnumerable<Order> Page(int size = 100) => _orders.Values.OrderBy(order => order.Id).Take(size);

    public Order Add(OrderRequest request)
    {
        int id = Interlocked.Increment(ref _lastId);
        return _orders[id] = new Order(id, request.Product, request.Quantity, OrderState.Placed);
    }

    public void Cancel(Order order) => _orders[order.Id] = order with { State = OrderState.Cancelled };
}
