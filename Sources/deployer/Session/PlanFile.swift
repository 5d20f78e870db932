import Engine
import FoundationEssentials
import Infra

/// A file with a saved plan.
struct PlanFile {
    let path: String

    /// Writes a plan; only the user can read it.
    ///
    /// - Throws: `Diagnostic` where it cannot be written.
    func write(_ plan: SavedPlan) throws {
        let data = try plan.write()
        do { try UserFile(path: path).replace(with: data) } catch {
            throw Diagnostic(.error, "Plan cannot be saved", detail: "\(path): \(error).")
        }
    }

    /// The plan in the file, told by its content: `nil` where the file is something else.
    ///
    /// - Throws: `Diagnostic` where the file cannot be read, `Diagnostics` where it is a plan that cannot be applied.
    func read() throws -> SavedPlan? {
        let data: Data
        do { data = try UserFile(path: path).read() } catch {
            throw Diagnostic(.error, "File cannot be read", detail: "\(path): \(error).")
        }
        // Environments can be written in JSON too, and have none of these members. What is no JSON at all is a plan only
        // where it begins like one: it was cut off.
        guard data.first == UInt8(ascii: "{") else { return nil }
        do { _ = try JSONDecoder().decode(Mark.self, from: data) } catch DecodingError.keyNotFound { return nil } catch
        {
            if EnvironmentFile.suffixes.contains(where: path.hasSuffix) { return nil }
        }
        return try SavedPlan.read(data)
    }

    /// What every saved plan has.
    private struct Mark: Decodable {
        struct Anything: Decodable {}
        let options: Anything
        let plan: Anything
    }
}
