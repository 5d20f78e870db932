extension Picture {
    /// Colours by what they mean, twice: for light and for dark; then the shapes that use them.
    static let style = """
        svg { --page: #ffffff; --ink: #16202c; --soft: #566375; --line: #c9d2dc; --card: #ffffff;
          --region: #f7f9fb; --network: #f3f8f4; --network-line: #6aa27c; --zone-line: #7d93ab; --subnet: #e9f1fa;
          --panel: #ffffff; --traffic: #1d63c4; --out: #a3581a; --world: #eceff3; --letters: #ffffff;
          --hue-network: #6d4bc3; --hue-compute: #bf5a12; --hue-database: #2458c5; --hue-storage: #3d7a1f;
          --hue-security: #c22f46; --hue-delivery: #0b7580; --hue-watching: #b1287d; --hue-other: #5c6773; }
        @media (prefers-color-scheme: dark) {
          svg { --page: #0e141b; --ink: #e7edf4; --soft: #9fb0c2; --line: #35424f; --card: #1b2530;
            --region: #131b24; --network: #12201a; --network-line: #4d8a63; --zone-line: #5f7690; --subnet: #162535;
            --panel: #10171f; --traffic: #6aa7ff; --out: #e0a062; --world: #222d39; --letters: #0e141b;
            --hue-network: #a994f0; --hue-compute: #f0a060; --hue-database: #83aaf7; --hue-storage: #8fcb6f;
            --hue-security: #f28a99; --hue-delivery: #57c4cf; --hue-watching: #ef8cc6; --hue-other: #a4b0bd; }
        }
        text { font-family: "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif; fill: var(--ink); }
        .page { fill: var(--page); }
        .box { fill: none; stroke: var(--line); stroke-width: 1; }
        .box.region { fill: var(--region); stroke: var(--zone-line); }
        .box.network { fill: var(--network); stroke: var(--network-line); stroke-width: 1.5; }
        .box.zone { stroke: var(--zone-line); stroke-dasharray: 5 4; }
        .box.subnet { fill: var(--subnet); stroke: none; }
        .box.panel { fill: var(--panel); }
        .title { font-size: 13px; font-weight: 600; }
        .title.subnet { font-size: 12px; }
        .title.zone { font-weight: 400; fill: var(--soft); }
        .heading { font-size: 22px; font-weight: 700; }
        .note { font-size: 11px; fill: var(--soft); }
        .legend { font-size: 12px; fill: var(--soft); }
        .end { text-anchor: end; }
        .middle { text-anchor: middle; }
        .card { fill: var(--card); stroke: var(--line); }
        .name { font-size: 13px; font-weight: 600; }
        .line { font-size: 11px; fill: var(--soft); }
        .badge { fill: var(--hue); }
        .letters { font-size: 11px; font-weight: 700; fill: var(--letters); }
        .world .card { fill: var(--world); stroke: none; }
        .network { --hue: var(--hue-network); } .compute { --hue: var(--hue-compute); }
        .database { --hue: var(--hue-database); } .storage { --hue: var(--hue-storage); }
        .security { --hue: var(--hue-security); } .delivery { --hue: var(--hue-delivery); }
        .watching { --hue: var(--hue-watching); } .other { --hue: var(--hue-other); }
        .arrow { fill: none; stroke-width: 1.6; stroke-linejoin: round; }
        .arrow.traffic { stroke: var(--traffic); }
        .arrow.out { stroke: var(--out); stroke-dasharray: 5 3; }
        .head.traffic { fill: var(--traffic); }
        .head.out { fill: var(--out); }
        .label { font-size: 11px; font-weight: 600; fill: var(--traffic); paint-order: stroke; stroke: var(--network);
          stroke-width: 3px; }
        """
}

extension Stack {
    /// A picture of the architecture as SVG.
    ///
    /// - Parameters:
    ///   - region: As in `eu-central-1`.
    ///   - account: 12 digits, where it is known.
    /// - Returns: A whole SVG document, the same for the same stack.
    package func architecture(region: String, account: String?) -> String {
        ArchitectureLayout(Architecture(self, region: region, account: account)).picture.svg
    }
}
