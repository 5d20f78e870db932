@main
struct App {
    static func main() async throws {}
}
