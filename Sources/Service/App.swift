import Foundation

@main
struct App {
    /// The variables of the process; everything else is passed what it needs of them.
    static var environment: [String: String] { ProcessInfo.processInfo.environment }

    static func main() async throws {}
}
