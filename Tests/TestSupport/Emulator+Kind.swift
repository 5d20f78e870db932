import FoundationEssentials

extension Emulator {
    /// The emulators there are.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// moto's server (PyPI `moto[server]`, Apache-2.0).
        case moto
        /// ministack (PyPI `ministack`, MIT).
        case ministack

        private var program: String { self == .moto ? "moto_server" : "ministack" }

        /// The program in the checkout's `.venv`, where `make setup` puts it, or else on `PATH`.
        ///
        /// - Throws: `TestFailure` when it is in neither.
        func executable() throws -> String {
            let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
            let folders = ["\(packageRoot)/.venv/bin"] + path.split(separator: ":").map(String.init)
            let candidates = folders.map { "\($0)/\(program)" }
            guard let found = candidates.first(where: FileManager.default.isExecutableFile(atPath:)) else {
                throw TestFailure("\(program) is neither in .venv/bin nor on PATH. Install it with: make setup")
            }
            return found
        }

        func arguments(port: Int) -> [String] {
            self == .moto ? ["-H", "127.0.0.1", "-p", "\(port)"] : []
        }

        func environment(port: Int, folder: String) -> [String: String] {
            switch self {
            case .moto:
                [
                    // Without these, attaching an AWS managed policy fails, and a certificate is pending for a minute.
                    "MOTO_IAM_LOAD_MANAGED_POLICIES": "true",
                    "MOTO_ACM_VALIDATION_WAIT": "0",
                    // A thousand machine images that no test looks at.
                    "MOTO_EC2_LOAD_DEFAULT_AMIS": "false",
                ]
            case .ministack:
                [
                    // It listens on every interface by default.
                    "BIND_HOST": "127.0.0.1",
                    "GATEWAY_PORT": "\(port)",
                    // Both would otherwise lie in /tmp and be met again by the next run.
                    "S3_DATA_DIR": "\(folder)/s3",
                    "STATE_DIR": "\(folder)/state",
                    "PERSIST_STATE": "0",
                    "S3_PERSIST": "0",
                ]
            }
        }
    }
}
