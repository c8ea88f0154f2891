"""The use cases: the Till, its inbox, its payments; asyncio yes, Qt, network and database no."""
