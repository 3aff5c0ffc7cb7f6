"""Xapian with French stemming, driven by the bench: passages and queries come as lines of JSON, answers go back as one."""
import json, os, resource, shutil, sys, tempfile, time, unicodedata
import xapian

def fold(text):
    text = text.lower().replace("œ", "oe").replace("æ", "ae").replace("’", " ").replace("'", " ").replace("-", " ")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))

folder = tempfile.mkdtemp(prefix="grappe-bench-")
ids, taken, results = [], [], []
try:
    begin = time.process_time()
    db = xapian.WritableDatabase(folder, xapian.DB_CREATE_OR_OVERWRITE)
    terms = xapian.TermGenerator()
    stemmer = xapian.Stem("fr")
    terms.set_stemmer(stemmer)
    for line in sys.stdin:
        row = json.loads(line)
        if "query" in row:
            break
        document = xapian.Document()
        terms.set_document(document)
        terms.index_text(fold(row["text"]))
        ids.append(row["id"])
        db.add_document(document)
    db.commit()
    built = time.process_time() - begin
    enquire = xapian.Enquire(db)
    while line:
        words = json.loads(line)["query"]
        begin = time.process_time()
        found = []
        if words:
            stems = [stemmer(word) for word in words]
            prefixed = ["Z" + (stem.decode() if isinstance(stem, bytes) else stem) for stem in stems]
            enquire.set_query(xapian.Query(xapian.Query.OP_OR, prefixed))
            found = [ids[match.docid - 1] for match in enquire.get_mset(0, 100)]
        taken.append((time.process_time() - begin) * 1000)
        results.append(found)
        line = sys.stdin.readline()
    size = sum(os.path.getsize(os.path.join(folder, name)) for name in os.listdir(folder))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"build": built * 1000, "size": size, "memory": memory, "ms": taken, "results": results}))
finally:
    shutil.rmtree(folder)
