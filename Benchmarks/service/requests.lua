-- The requests of one kind for wrk: read, list, create or update, over products that the benchmark has made.
local products = 10000
local kind, category, made, mark = "read", "00000000-0000-7000-8000-000000000000", 0, ""

function init(arguments)
    kind = arguments[1]
    math.randomseed(tonumber(arguments[2]))
    mark = string.format("%d-%d", tonumber(arguments[2]), math.random(1, 1e9))
end

local function path()
    return string.format("/v1/products/00000000-0000-7000-8000-%012d", math.random(1, products))
end

function request()
    if kind == "read" then return wrk.format("GET", path()) end
    if kind == "list" then return wrk.format("GET", "/v1/products?limit=20") end
    local price = string.format("%d.%02d", math.random(1, 999), math.random(0, 99))
    if kind == "update" then
        local headers = { ["Content-Type"] = "application/merge-patch+json", ["If-Match"] = "*" }
        return wrk.format("PATCH", path(), headers, '{"price":"' .. price .. '"}')
    end
    made = made + 1
    local body = string.format(
        '{"sku":"B%s-%d","name":"Bench","category_id":"%s","price":"%s","attributes":{"colour":"red"}}',
        mark, made, category, price
    )
    return wrk.format("POST", "/v1/products", { ["Content-Type"] = "application/json" }, body)
end

-- One line for the benchmark: microseconds and counts.
function done(summary, latency)
    local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write
        + summary.errors.timeout
    io.write(string.format(
        "RESULT %d %d %d %d %d\n",
        summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), failed
    ))
end
