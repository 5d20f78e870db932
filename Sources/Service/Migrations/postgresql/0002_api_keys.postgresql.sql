-- expands
-- Keys that clients prove with who they are. Of a key's secret only a digest is kept.
CREATE TABLE api_keys (
    prefix text COLLATE "C" PRIMARY KEY,
    name text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL,
    scopes text COLLATE "C" NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz,
    revoked_at timestamptz,
    last_used_at timestamptz
);
